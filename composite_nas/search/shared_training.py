"""Full training shared by participants: a second study of the same storage, with one trial per finalist.

Its value is final mAP50-95. A finished trial carries the model itself, in pieces of text, so that everyone has it at
the end, also when the machine that trained it is gone.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import math
from collections.abc import Callable

import optuna
from optuna.trial import FrozenTrial, TrialState

from composite_nas.base.errors import StopRequested
from composite_nas.base.files import plain
from composite_nas.search.full_training import Finalist, FullTraining
from composite_nas.search.sharing import FULL_TRAINING, StudyHome, put_back_abandoned

# Attributes of its trials: the digest of what was asked for; the outcome as JSON and the model in pieces of text,
# OUTCOME0000, OUTCOME0001, ...; BEST only where the last epoch was not the best.
ASKED, OUTCOME, MODEL, BEST = "asked", "outcome_base64_", "model_base64_", "best_base64_"
# Bytes of a piece; as base64 in JSON it fits into MySQL's TEXT (65,535 bytes).
PIECE_BYTES = 45_000


def train_shared(
    home: StudyHome,
    training: FullTraining,
    finalists: list[Finalist],
    train: Callable[[Finalist], dict],
    should_stop: Callable[[], bool],
    on_progress: Callable[[int], None],
) -> list[dict]:
    """Train finalists until each has been trained by somebody; then their outcomes, in order.

    Args:
        train: finalist -> outcome (``FullTraining.train``).
        on_progress: told how many are finished, when that changes.
    """
    by_digest = {_digest(training.asked(f) | {"trial": f.trial.number}): f for f in finalists}
    study = finished_before = None
    while True:
        with home.exclusively():
            if study is None:
                study = home.companion(FULL_TRAINING)
                _enqueue(study, by_digest)
            put_back_abandoned(home, study, study.get_trials(deepcopy=False))
            trials = _latest(study, by_digest)
            job = next((t for t in trials.values() if t.state == TrialState.WAITING), None)
            if job is not None:
                study._storage.set_trial_state_values(job._trial_id, TrialState.RUNNING)
                home.take(study, job._trial_id)
        finished = sum(t.state.is_finished() for t in trials.values())
        if finished != finished_before:
            on_progress(finished)
            finished_before = finished
        if job is not None:
            try:
                with home.beating(job):
                    finalist = by_digest[job.user_attrs[ASKED]]
                    outcome = train(finalist)
                    paths = {MODEL: training.model_path(finalist), BEST: training.best_path(finalist)}
                    has_model = "final" in outcome
                    models = {k: p.read_bytes() for k, p in paths.items() if has_model and p.is_file()}
                    _publish(home, study, job, outcome, models)
            except (StopRequested, KeyboardInterrupt):
                home.leave(study, job)
                raise
        elif finished == len(finalists):
            return [_fetch(training, f, trials[digest]) for digest, f in by_digest.items()]
        elif should_stop():
            raise StopRequested
        else:
            home.wait()


def _digest(asked: dict) -> str:
    return hashlib.blake2b(json.dumps(asked, sort_keys=True).encode(), digest_size=16).hexdigest()


def _latest(study: optuna.Study, by_digest: dict[str, Finalist]) -> dict[str, FrozenTrial]:
    """The newest trial of each finalist: a failed one may have been asked for again."""
    found = {t.user_attrs.get(ASKED): t for t in study.get_trials(deepcopy=False)}
    return {digest: found[digest] for digest in by_digest if digest in found}


def _enqueue(study: optuna.Study, by_digest: dict[str, Finalist]) -> None:
    """What is not there yet, and what failed before: this participant may have more memory."""
    present = _latest(study, by_digest)
    for digest, finalist in by_digest.items():
        if digest not in present or present[digest].state == TrialState.FAIL:
            attributes = {
                ASKED: digest, "model": finalist.name, "role": finalist.role, "score_rank": finalist.score_rank,
            }  # fmt: skip
            study.add_trial(
                optuna.trial.create_trial(
                    state=TrialState.WAITING, params=finalist.trial.params,
                    distributions=finalist.trial.distributions, user_attrs=attributes,
                )
            )  # fmt: skip


def _publish(home: StudyHome, study: optuna.Study, job: FrozenTrial, outcome: dict, models: dict[str, bytes]) -> None:
    trial = optuna.Trial(study, job._trial_id)
    with contextlib.suppress(optuna.exceptions.UpdateFinishedTrialError):  # taken over, and finished by another
        for prefix, model in models.items():
            _store_pieces(trial, prefix, model)
        _store_pieces(trial, OUTCOME, json.dumps(plain(outcome)).encode())
        with home.exclusively():
            if home.owns(study, job):
                state, value = TrialState.FAIL, None
                if "final" in outcome:
                    final = outcome["final"]["map50_95"]
                    # Validation pictures without objects have no mAP, and a study has no NaN.
                    state, value = TrialState.COMPLETE, final if math.isfinite(final) else 0.0
                study.tell(trial, value, state=state, skip_if_finished=True)


def _store_pieces(trial: optuna.Trial, prefix: str, content: bytes) -> None:
    for i, start in enumerate(range(0, len(content), PIECE_BYTES)):
        trial.set_user_attr(f"{prefix}{i:04d}", base64.b64encode(content[start : start + PIECE_BYTES]).decode())


def _join_pieces(trial: FrozenTrial, prefix: str) -> bytes:
    pieces = [text for key, text in sorted(trial.user_attrs.items()) if key.startswith(prefix)]
    return b"".join(map(base64.b64decode, pieces))


def _fetch(training: FullTraining, finalist: Finalist, trial: FrozenTrial) -> dict:
    """The outcome that the study has, with its model in this participant's folder."""
    outcome = json.loads(_join_pieces(trial, OUTCOME))
    if "final" not in outcome:
        return outcome
    known = training.finished(finalist)
    if known is None or known["final"] != outcome["final"]:
        training.keep(finalist, outcome, _join_pieces(trial, MODEL), _join_pieces(trial, BEST))
    return training.finished(finalist) or outcome
