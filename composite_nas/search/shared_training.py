"""Full training shared by participants: a second study of the same storage, with one trial per finalist.

Its value is final mAP50-95. Before a trial is told, record and models are attached to it in one archive, so that
everyone who shares the folder of such files has them at the end, also when the machine that trained them is gone.
"""

from __future__ import annotations

import hashlib
import io
import json
import math
import zipfile
from collections.abc import Callable, Iterator

import optuna
from optuna.trial import FrozenTrial, TrialState

from composite_nas.base.console import logger
from composite_nas.base.errors import OUT_OF_MEMORY
from composite_nas.search.full_training import Finalist, FullTraining
from composite_nas.search.sharing import FULL_TRAINING, StudyAccess
from composite_nas.search.trials import MESSAGE, REASON

# Attribute of its trials: the digest of what was asked for.
ASKED = "asked"


class SharedTraining:
    """Train finalists until each has been trained by somebody; an iterator of how many are finished, whenever this
    participant has looked, and of None while others train the rest.

    Args:
        train: finalist -> outcome, see ``FullTraining.entry``.

    Attributes:
        outcomes: of all finalists in their order, at the end.
    """

    def __init__(
        self,
        access: StudyAccess,
        training: FullTraining,
        finalists: list[Finalist],
        train: Callable[[Finalist], dict],
    ):
        self.access, self.training, self.train = access, training, train
        self._by_digest = {_digest(training.asked(f) | {"trial": f.trial.number}): f for f in finalists}
        with access.exclusively():
            self.study = access.companion(FULL_TRAINING)
            self._enqueue()
        self.outcomes: list[dict] = []

    def __iter__(self) -> Iterator[int | None]:
        while True:
            finished = sum(t.state.is_finished() for t in self._latest().values())
            yield finished
            if finished == len(self._by_digest):
                break
            with self.access.exclusively():
                self.access.put_back_abandoned(self.study)
                job = next((t for t in self._latest().values() if t.state == TrialState.WAITING), None)
                if job is not None:
                    self.access.set_state(self.study, job.number, TrialState.RUNNING)
                    self.access.take(self.study, job.number)
            if job is not None:
                self._train(job)
            else:
                yield None
        trials = self._latest()
        self.outcomes = [self._outcome(finalist, trials[digest]) for digest, finalist in self._by_digest.items()]

    def _train(self, job: FrozenTrial) -> None:
        finalist, outcome = self._by_digest[job.user_attrs[ASKED]], None
        try:
            with self.access.beating(self.study, job.number):
                outcome = self.train(finalist)
                if "final" in outcome and self.access.owns(self.study, job.number):
                    self._attach(finalist, job.number)
        finally:
            if outcome is None:
                self.access.leave(self.study, job.number)
        with self.access.exclusively():
            if self.access.owns(self.study, job.number):
                self._tell(job.number, outcome)

    def _tell(self, number: int, outcome: dict) -> None:
        if "final" in outcome:
            final = outcome["final"]["map50_95"]
            # Validation pictures without objects have no mAP, and a study has no NaN.
            self.study.tell(number, final if math.isfinite(final) else 0.0)
        else:
            self.access.set_attributes(self.study, number, {MESSAGE: outcome["message"], REASON: outcome["reason"]})
            self.study.tell(number, state=TrialState.FAIL)

    def _latest(self) -> dict[str, FrozenTrial]:
        """The newest trial of each finalist: a failed one may have been asked for again."""
        found = {t.user_attrs.get(ASKED): t for t in self.study.get_trials(deepcopy=False)}
        return {digest: found[digest] for digest in self._by_digest if digest in found}

    def _enqueue(self) -> None:
        """What is not there yet, and what ran out of memory elsewhere: this participant may have more."""
        present = self._latest()
        for digest, finalist in self._by_digest.items():
            if digest not in present or present[digest].user_attrs.get(REASON) == OUT_OF_MEMORY:
                attributes = {
                    ASKED: digest, "model": finalist.name, "role": finalist.role, "score_rank": finalist.score_rank,
                }  # fmt: skip
                self.study.add_trial(
                    optuna.trial.create_trial(
                        state=TrialState.WAITING, params=finalist.trial.params,
                        distributions=finalist.trial.distributions, user_attrs=attributes,
                    )
                )  # fmt: skip

    def _attach(self, finalist: Finalist, number: int) -> None:
        """Record and models together: those of two machines must not be mixed."""
        content = io.BytesIO()
        with zipfile.ZipFile(content, "w") as archive:
            for path in self.training.files(finalist):
                archive.write(path, path.name)
        self.access.attach(self.study, number, f"{finalist.name}.zip", content.getvalue())

    def _outcome(self, finalist: Finalist, trial: FrozenTrial) -> dict:
        """What the study has, with its model in this participant's folder; else it is trained here once more."""
        if trial.state == TrialState.FAIL:
            return {"reason": trial.user_attrs[REASON], "message": trial.user_attrs[MESSAGE]}
        known = self.training.finished(finalist)
        if known is not None and known["final"]["map50_95"] == trial.value:
            return known
        for content in self.access.fetch(self.study, trial.number, f"{finalist.name}.zip"):
            try:
                with zipfile.ZipFile(io.BytesIO(content)) as archive:
                    self.training.keep(finalist, {name: archive.read(name) for name in archive.namelist()})
            except zipfile.BadZipFile as error:  # of one who was killed while it wrote
                logger.warning("WARNING: %s in %s is damaged: %s", f"{finalist.name}.zip", self.access.artifacts, error)
                continue
            known = self.training.finished(finalist)
            # One who was taken for dead may have left another archive than the one whose result was told.
            if known is not None and known["final"]["map50_95"] == trial.value:
                return known
        if known is None:
            logger.warning(
                "%s was trained on another machine and its model is not in %s: it is trained once more here "
                "(--shared-dir names a folder that all machines see)", finalist.name, self.access.artifacts,
            )  # fmt: skip
        return known or self.train(finalist)


def _digest(asked: dict) -> str:
    return hashlib.blake2b(json.dumps(asked, sort_keys=True).encode(), digest_size=16).hexdigest()
