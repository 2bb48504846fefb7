"""checkpoint.json says in words and fields where a run stands, at every moment."""

import json

import pytest

from composite_nas.base.errors import StopRequested
from composite_nas.base.results_folder import ResultsFolder
from composite_nas.base.settings import Settings
from composite_nas.run.progress import InTraining, RunRecord
from composite_nas.search.study import open_study
from tests.support.fakes import FakeRunner, run


@pytest.fixture
def half_done(tmp_path):
    results = ResultsFolder(tmp_path)
    results.create()
    with pytest.raises(StopRequested):
        run(results.study_db, FakeRunner(stop_at=6, fail={2}))
    copies = []
    study = open_study(results.study_db, {"image_size": 64}).study
    settings = Settings(n_trials=12)
    record = RunRecord(results, settings, study, {"fingerprint": "abc"}, "do it again", lambda: copies.append(1))
    return results, record, copies


def test_every_stage_in_words_and_fields(half_done):
    results, run_record, copies = half_done

    def said() -> dict:
        return json.loads(results.checkpoint.read_text())

    run_record.after_trial()
    assert said()["in_words"] == "6 of 12 candidates trained; unless it is still going on, do it again"
    assert said()["trials_by_state"] == {"complete": 5, "failed": 1, "running": 1}
    assert (said()["stage"], said()["in_training"], said()["trials_wanted"]) == ("search", None, 12)
    assert said()["best"].startswith("trial ")
    run_record.after_epoch(InTraining("trial 6", True, 2, 10), 1)
    assert said()["in_words"].endswith("trained; trial 6: 1 of 2 epochs; unless it is still going on, do it again")
    assert said()["in_training"] == {"what": "trial 6", "epochs_finished": 1, "epochs": 2}
    run_record.enter("full training, 0 of 2 models finished")
    run_record.after_epoch(InTraining("top trial_0003", False, 30, 10), 1)
    assert "full training, 0 of 2 models finished; top trial_0003: 1 of 30 epochs" in said()["in_words"]
    run_record.enter("finished")
    assert said()["in_words"] == "6 of 12 candidates trained; finished"
    assert said()["settings"]["n_trials"] == 12
    assert said()["run_id"]
    assert len(copies) == 5
    fewer = RunRecord(results, Settings(n_trials=4), run_record.study, run_record.dataset, "do it again", lambda: None)
    fewer.enter("finished")
    assert said()["in_words"] == "6 candidates trained; finished"
    assert results.trials_csv.exists()
    assert results.study_pickle.exists()
