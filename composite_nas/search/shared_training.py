"""The tournament played by any number of participants: a second study of the same storage, with a trial for every
entrant and rung.

Its value is validation mAP50-95 at the rung. Where machines share the study, record, state and models are attached to
a trial in one archive before it is told, so that everyone who shares the folder of such files can go on from them,
also when the machine that trained them is gone.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import math
import zipfile
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

import optuna
from optuna.trial import FrozenTrial, TrialState

from composite_nas.base.console import logger
from composite_nas.base.errors import OUT_OF_MEMORY, CandidateFailure
from composite_nas.search.database import FULL_TRAINING
from composite_nas.search.full_training import FullTraining
from composite_nas.search.sharing import StudyAccess
from composite_nas.search.tournament import Entrant, Round, Standing, Standings, Tournament
from composite_nas.search.trials import MESSAGE, REASON

# Attributes of its trials: the digest of what was asked for, and the epoch that it is trained to.
ASKED, UNTIL = "asked", "until_epoch"


class Leader(NamedTuple):
    """The best of those that have come furthest.

    Attributes:
        number: of its trial.
        map50_95: validation mAP at the epoch, 0..1.
    """

    number: int
    epoch: int
    map50_95: float


class Stand(NamedTuple):
    """How far a tournament is.

    Attributes:
        rounds: those that have begun.
        finished: how many of the last one's have reached its epoch.
        leader: None until a first one has reached a rung.
    """

    rounds: list[Round]
    finished: int
    leader: Leader | None


class Result(NamedTuple):
    """A tournament that is over.

    Attributes:
        failures: who could not be trained on, with reason and message.
    """

    rounds: list[Round]
    standings: Standings
    failures: list[tuple[Entrant, dict[str, str]]]


# Number of a candidate and epoch -> the trial of that part of its training.
Jobs = Mapping[tuple[int, int], FrozenTrial]


class SharedTraining:
    """Train entrants until the tournament is over, each by somebody; an iterator of its stand, whenever this
    participant has looked, and of None while others train the rest.

    Args:
        train: trains an entrant up to an epoch and writes its files; may raise CandidateFailure.
        attach_files: whether participants on other machines may need them.
    """

    def __init__(
        self,
        access: StudyAccess,
        training: FullTraining,
        tournament: Tournament,
        train: Callable[[Entrant, int], None],
        attach_files: bool,
    ):
        self.access, self.training, self.tournament, self.train = access, training, tournament, train
        self.attach_files = attach_files
        self._digests = {t.number: _digest(training.asked(t) | {"trial": t.number}) for t in tournament.ranked}
        with access.exclusively():
            self.study = access.companion(FULL_TRAINING)
            self._ask_again()

    def __iter__(self) -> Iterator[Stand | None]:
        while True:
            jobs = self._jobs()
            rounds, missing = self._stand(jobs)
            yield Stand(rounds, len(rounds[-1].entered) - len(missing), _leader(_standings(jobs)))
            if not missing:
                return
            with self.access.exclusively():
                self.access.put_back_abandoned(self.study)
                jobs = self._jobs()
                rounds, missing = self._stand(jobs)
                entrant = self._take(missing, rounds[-1].epoch, jobs)
            if entrant is not None:
                self._train(entrant, rounds)
            elif missing:
                yield None

    def _stand(self, jobs: Jobs) -> tuple[list[Round], list[Entrant]]:
        """The rounds that have begun, and who has not reached the epoch of the last one."""
        standings = _standings(jobs)
        rounds = self.tournament.rounds(standings)
        return rounds, rounds[-1].missing(standings)

    def result(self) -> Result:
        """Of a tournament that is over; then the files of all that entered are here."""
        jobs = self._jobs()
        standings = _standings(jobs)
        rounds = self.tournament.rounds(standings)
        last = {e.trial.number: (e, r.epoch) for r in rounds for e in r.entered}  # of several rounds the last one
        for entrant, epoch in last.values():
            if not self._fetch(entrant, epoch, jobs):
                logger.warning(
                    "%s was trained on another machine and its files are not in %s: it is trained once more here "
                    "(--shared-dir names a folder that all machines see)" if self.attach_files else
                    "%s: its files are not in %s any more: it is trained once more",
                    entrant.name, self.access.artifacts if self.attach_files else self.training.results.models,
                )  # fmt: skip
                with contextlib.suppress(CandidateFailure):  # it has been said
                    self.train(entrant, epoch)
        return Result(rounds, standings, self._failures(jobs))

    def _failures(self, jobs: Jobs) -> list[tuple[Entrant, dict[str, str]]]:
        ranks = {t.number: (rank, t) for rank, t in enumerate(self.tournament.ranked, 1)}
        found = []
        for (number, _), job in jobs.items():
            if job.state == TrialState.FAIL:
                (rank, trial), known = ranks[number], job.user_attrs
                why = {"reason": known[REASON], "message": known[MESSAGE]}
                found.append((Entrant(trial, known["role"], rank), why))
        return found

    def _jobs(self) -> Jobs:
        """The newest trial of each: a failed one may have been asked for again."""
        numbers = {digest: number for number, digest in self._digests.items()}
        trials = self.study.get_trials(deepcopy=False)
        ours = (t for t in trials if t.user_attrs.get(ASKED) in numbers)
        return {(numbers[t.user_attrs[ASKED]], t.user_attrs[UNTIL]): t for t in ours}

    def _ask_again(self) -> None:
        """For what ran out of memory elsewhere: this participant may have more."""
        by_number = {t.number: t for t in self.tournament.ranked}
        for (number, epoch), trial in self._jobs().items():
            if trial.state == TrialState.FAIL and trial.user_attrs.get(REASON) == OUT_OF_MEMORY:
                self._enqueue(by_number[number], epoch, trial.user_attrs["role"])

    def _take(self, missing: list[Entrant], epoch: int, jobs: Jobs) -> Entrant | None:
        """Ask for all of ``missing``, and take the first that nobody trains."""
        for entrant in missing:
            if (entrant.trial.number, epoch) not in jobs:
                self._enqueue(entrant.trial, epoch, entrant.role)
        jobs = self._jobs()
        for entrant in missing:
            job = jobs[entrant.trial.number, epoch]
            if job.state == TrialState.WAITING:
                self.access.set_state(self.study, job.number, TrialState.RUNNING)
                self.access.take(self.study, job.number)
                return entrant
        return None

    def _enqueue(self, trial: FrozenTrial, epoch: int, role: str) -> None:
        attributes = {
            ASKED: self._digests[trial.number], UNTIL: epoch, "model": f"trial_{trial.number:04d}", "role": role,
        }  # fmt: skip
        self.study.add_trial(
            optuna.trial.create_trial(
                state=TrialState.WAITING, params=trial.params, distributions=trial.distributions,
                user_attrs=attributes,
            )
        )  # fmt: skip

    def _train(self, entrant: Entrant, rounds: list[Round]) -> None:
        jobs, epoch = self._jobs(), rounds[-1].epoch
        number, is_done, failure = jobs[entrant.trial.number, epoch].number, False, None
        try:
            with self.access.beating(self.study, number):
                if len(rounds) > 1:
                    self._fetch(entrant, rounds[-2].epoch, jobs)
                if self.training.map_at(entrant, epoch) is None:
                    self.train(entrant, epoch)
                if self.attach_files and self.access.owns(self.study, number):
                    self._attach(entrant, number)
            is_done = True
        except CandidateFailure as error:
            failure = error
        finally:
            if not (is_done or failure):
                self.access.leave(self.study, number)
        with self.access.exclusively():
            if self.access.owns(self.study, number):
                self._tell(number, entrant, epoch, failure)

    def _tell(self, number: int, entrant: Entrant, epoch: int, failure: CandidateFailure | None) -> None:
        if failure is None:
            self.study.tell(number, self._value(entrant, epoch))
        else:
            self.access.set_attributes(self.study, number, {MESSAGE: str(failure), REASON: failure.reason})
            self.study.tell(number, state=TrialState.FAIL)

    def _value(self, entrant: Entrant, epoch: int) -> float | None:
        """By the files here. Validation pictures without objects have no mAP, and a study has no NaN."""
        value = self.training.map_at(entrant, epoch)
        return 0.0 if value is not None and math.isnan(value) else value

    def _attach(self, entrant: Entrant, number: int) -> None:
        """All in one: files of two machines must not be mixed."""
        content = io.BytesIO()
        with zipfile.ZipFile(content, "w") as archive:
            for path in self.training.files(entrant):
                archive.write(path, path.name)
        self.access.attach(self.study, number, f"{entrant.name}.zip", content.getvalue())

    def _fetch(self, entrant: Entrant, epoch: int, jobs: Jobs) -> bool:
        """Whether the files here are those of the training whose result was told, or of one that is further; they are
        taken from an archive where they are not."""
        job = jobs.get((entrant.trial.number, epoch))
        if job is None or job.state != TrialState.COMPLETE:
            return True  # it failed on the way, or nothing was asked for
        if self._value(entrant, epoch) == job.value:
            return True
        for content in self.access.fetch(self.study, job.number, f"{entrant.name}.zip"):
            try:
                with zipfile.ZipFile(io.BytesIO(content)) as archive:
                    self.training.keep(entrant, {name: archive.read(name) for name in archive.namelist()})
            except zipfile.BadZipFile as error:  # of one who was killed while it wrote
                logger.warning("WARNING: %s in %s is damaged: %s", f"{entrant.name}.zip", self.access.artifacts, error)
                continue
            # One who was taken for dead may have left another archive than the one whose result was told.
            if self._value(entrant, epoch) == job.value:
                return True
        return self._value(entrant, epoch) is not None


def _leader(standings: Standings) -> Leader | None:
    reached = (Leader(number, *known) for number, standing in standings.items() for known in standing.maps.items())
    defined = (leader for leader in reached if not math.isnan(leader.map50_95))
    return max(defined, key=lambda leader: (leader.epoch, leader.map50_95, -leader.number), default=None)


def _standings(jobs: Jobs) -> Standings:
    found: dict[int, Standing] = {}
    for (number, epoch), trial in jobs.items():
        known = found.get(number, Standing())
        if trial.state == TrialState.COMPLETE:
            known = Standing({**known.maps, epoch: trial.values[0]}, known.failed_before)
        elif trial.state == TrialState.FAIL:
            known = Standing(known.maps, epoch)
        found[number] = known
    return found


def _digest(asked: dict) -> str:
    return hashlib.blake2b(json.dumps(asked, sort_keys=True).encode(), digest_size=16).hexdigest()
