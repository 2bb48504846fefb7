"""The correlation experiment from zoo to verdict, cut off and continued, and the analyses of what it wrote."""

import csv
import json
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import replace
from functools import partial
from pathlib import Path

import pandas as pd
import psutil
import pytest

from composite_nas.base.errors import CandidateFailure, UserError
from composite_nas.base.results_folder import ResultsFolder
from composite_nas.base.settings import ExperimentSettings
from composite_nas.data.scenes import make_dataset
from composite_nas.experiment.proof import analyse
from composite_nas.experiment.run import run
from composite_nas.experiment.tables import METRICS_COLUMNS, TRIAL_COLUMNS
from composite_nas.experiment.zoo import draw_zoo, plan_runs
from composite_nas.score.dynamics import METRIC_FIELDS, ZERO_COST_FIELDS

FOLDER = Path(__file__).parents[2] / "correlation_experiment"
SEARCH_FOLDER = FOLDER.parent / "bayesian_optimization"
SMALL = ExperimentSettings(
    n_models=8, epochs=2, epochs_per_trial=1, seeds=2, repeated_models=2, image_size=64, max_gmacs=0.02, device="cpu",
    precision="fp32",
)  # fmt: skip


# Its models are the first of SMALL; two workers of one thread each, for sums in another order have other last digits.
FEWER = replace(SMALL, n_models=4, seeds=1, workers=2)


def command(settings: ExperimentSettings, data: Path, results: Path) -> list[str]:
    names = ("n_models", "epochs", "epochs_per_trial", "seeds", "repeated_models", "image_size", "max_gmacs", "device",
             "precision", "workers")  # fmt: skip
    flags = [x for n in names for x in ("--" + n.replace("_", "-"), str(getattr(settings, n)))]
    script = str(FOLDER / "correlation_experiment.py")
    return [sys.executable, script, *flags, "--data", str(data), "--results-dir", str(results)]


def table(path: Path) -> pd.DataFrame:
    """Without what belongs to the clock; the models of FEWER."""
    full = pd.read_csv(path).drop(columns=["seconds", "peak_memory_mb"])
    return full[(full["model_idx"] < FEWER.n_models) & (full["seed"] == 0)].reset_index(drop=True)


@pytest.fixture(scope="module", autouse=True)
def _quick_proof():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("composite_nas.experiment.run.analyse", partial(analyse, permutations=4, repeats=2))
        yield


@pytest.fixture(scope="module")
def finished(tiny_folder, tmp_path_factory) -> Path:
    results = tmp_path_factory.mktemp("experiment") / "results"
    assert run(SMALL, tiny_folder, results) == 0
    assert "(10 of 10)" in (results / "correlation_experiment.log").read_text()
    return results


def test_tables_have_a_row_per_model_seed_and_epoch(finished):
    with (finished / "all_metrics_per_epoch.csv").open(newline="") as file:
        header = next(csv.reader(file))
    assert tuple(header) == METRICS_COLUMNS
    assert header[:3] == ["model_idx", "seed", "epoch"]
    assert {*METRIC_FIELDS, *ZERO_COST_FIELDS, "tse", "tse_e", "final_map50_95", "final_map50"} < set(header)
    full = pd.read_csv(finished / "all_metrics_per_epoch.csv")
    expected = sorted([(m, 0) for m in range(8)] + [(m, 1) for m in range(2)])
    assert list(full.groupby(["model_idx", "seed"]).groups) == expected
    assert full.groupby(["model_idx", "seed"])["epoch"].apply(list).tolist() == [[1, 2]] * 10
    assert full["map50_95"].notna().all()
    one = full[(full["model_idx"] == 3) & (full["seed"] == 0)]
    assert one["final_map50_95"].iloc[0] == pytest.approx(one["map50_95"].mean())
    assert one["final_map50_95_std"].iloc[0] == pytest.approx(one["map50_95"].std(ddof=0))
    assert one["tse"].tolist() == pytest.approx(one["train_loss"].cumsum().tolist())
    trial = pd.read_csv(finished / "trial_metrics_per_epoch.csv")
    assert tuple(trial.columns) == TRIAL_COLUMNS
    of_trials = trial.groupby(["model_idx", "seed"])
    assert (
        of_trials[["share", "epoch"]].apply(lambda t: t.to_numpy().tolist()).tolist()
        == [[[share, 1] for share in SMALL.shares]] * 10
    )


def test_models_config_names_the_zoo_and_what_it_was_asked_for(finished):
    config = json.loads((finished / "models_config.json").read_text())
    assert [m["model_idx"] for m in config["models"]] == list(range(8))
    assert all(m["gmacs"] <= 0.02 and m["n_params"] > 0 and "finest_stride" in m["params"] for m in config["models"])
    assert config["identity"]["epochs"] == 2
    assert config["failures"] == []
    assert config["zero_cost_seconds"] > 0


def test_the_analysis_says_what_it_found(finished):
    rows = pd.read_csv(finished / "correlation_analysis.csv").set_index("method")
    assert {"spearman", "ridge", "single best"} & set(rows.index)
    baselines = {"val_loss", "train_loss", "TSE", "MACs", "parameters", "published formula", *ZERO_COST_FIELDS}
    assert baselines <= set(rows.index)
    assert (rows["spearman_low"] <= rows["held_out_spearman"] + 1e-9).all()
    log = (finished / "correlation_experiment.log").read_text()
    assert "held-out rho" in log
    assert "No score is proven" in log or "Use " in log
    stats = finished / "proxy_stats.json"
    assert stats.exists() == ("No score is proven" not in log)
    assert not list((finished / "runs").glob("*.pt"))


def test_again_trains_nothing_and_writes_the_same(finished, tiny_folder, monkeypatch):
    before = {p.name: p.read_bytes() for p in finished.glob("*.csv")}
    monkeypatch.setattr("composite_nas.experiment.zoo.Training", lambda *a, **k: pytest.fail("trained again"))
    assert run(SMALL, tiny_folder, finished) == 0
    assert {p.name: p.read_bytes() for p in finished.glob("*.csv")} == before


def test_a_method_of_choice_is_written_with_its_proof(finished, tiny_folder, tmp_path):
    """The recipe of the original description: weight = Spearman correlation with final error."""
    results = shutil.copytree(finished, tmp_path / "copy")
    assert run(replace(SMALL, method="spearman"), tiny_folder, results) == 0
    statistics = json.loads((results / "proxy_stats.json").read_text())
    assert statistics["proof"]["method"] == "spearman"
    assert statistics["trial_share"] == pytest.approx(0.11)
    assert {"held_out_spearman", "interval95", "permutation_p"} <= set(statistics["proof"])
    rows = pd.read_csv(results / "correlation_analysis.csv").set_index("method")
    assert set(rows.loc["spearman", "metrics"].split()) == set(statistics["metrics"])
    with pytest.raises(UserError, match="--method magic is not among spearman, "):
        run(replace(SMALL, method="magic"), tiny_folder, results)


def test_statistics_know_the_tiles_that_the_zoo_was_trained_on(tmp_path, monkeypatch):
    class Asked(Exception):
        pass

    def asked(_table, **origin):
        raise Asked(origin["tile"], origin["backbones"])

    monkeypatch.setattr("composite_nas.experiment.run.analyse", asked)
    data = make_dataset(tmp_path / "data", 4, 2, seed=0)
    with pytest.raises(Asked, match=r"\(64, 'scratch'\)"):
        run(replace(SMALL, n_models=1, seeds=1, tile=64), data, tmp_path / "results")


def test_killed_in_the_middle_and_continued_equals_one_uninterrupted(finished, tiny_folder, tmp_path):
    """kill -9 of the parent: its workers end, too, and going on gives the numbers of one process without workers."""
    results = tmp_path / "results"
    first = subprocess.Popen(command(FEWER, tiny_folder, results), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 300
    while not list((results / "runs").glob("*.json")) and time.monotonic() < deadline:
        time.sleep(0.02)
    workers = psutil.Process(first.pid).children(recursive=True)
    first.send_signal(signal.SIGKILL)
    first.wait()
    assert 1 <= len(list((results / "runs").glob("*.json"))) < FEWER.n_models
    assert len(workers) >= 2
    assert psutil.wait_procs(workers, timeout=30)[1] == []
    with pytest.raises(UserError, match="4 fully trained models, a fit needs at least 8"):
        run(replace(FEWER, workers=1), tiny_folder, results)
    for name in ("all_metrics_per_epoch.csv", "trial_metrics_per_epoch.csv"):
        continued, uninterrupted = table(results / name), table(finished / name)
        assert sorted(continued["model_idx"].unique()) == [0, 1, 2, 3]
        pd.testing.assert_frame_equal(continued, uninterrupted)


def test_a_failed_model_is_recorded_with_its_reason(tiny_folder, tmp_path, monkeypatch):
    from composite_nas.experiment import zoo

    original = zoo.Training

    def diverging(candidate, stages, device, state, looks):
        if state.name == "model_0001_seed_0.pt":
            raise CandidateFailure("non_finite", "loss nan")
        return original(candidate, stages, device, state, looks)

    monkeypatch.setattr(zoo, "Training", diverging)
    with pytest.raises(UserError, match="2 fully trained models, a fit needs at least 8"):
        run(replace(SMALL, n_models=3, seeds=1), tiny_folder, tmp_path)
    config = json.loads((tmp_path / "models_config.json").read_text())
    failure = {"model_idx": 1, "seed": 0, "reason": "non_finite", "message": "loss nan"}
    assert config["failures"] == [failure]
    assert sorted(pd.read_csv(tmp_path / "all_metrics_per_epoch.csv")["model_idx"].unique()) == [0, 2]


def test_another_experiment_in_the_folder_is_refused(finished, tiny_folder):
    with pytest.raises(UserError, match=r"holds an experiment with other epochs.*epochs = 2"):
        run(replace(SMALL, epochs=3), tiny_folder, finished)


def test_a_larger_zoo_begins_with_the_smaller_one(monkeypatch):
    small, large = (draw_zoo(n, 10, 64, 0.03, seed=1) for n in (3, 6))
    assert large[:3] == small
    assert draw_zoo(3, 10, 64, 0.03, seed=2) != small
    names = [r.name for r in plan_runs(large[:3], seeds=2, repeated_models=1)]
    assert names == ["model_0000_seed_0", "model_0001_seed_0", "model_0002_seed_0", "model_0000_seed_1"]
    monkeypatch.setattr("composite_nas.experiment.zoo.MAX_DRAWS_PER_MODEL", 3)
    with pytest.raises(UserError, match="--max-gmacs"):
        draw_zoo(1, 10, 64, 1e-6, seed=0)


@pytest.mark.parametrize("name", ["correlations", "epoch_stability", "weights", "baselines"])
def test_analyses_write_a_table_and_a_picture(finished, name, run_script, capsys):
    assert run_script(FOLDER / f"analyze_{name}.py", "--results", finished) == 0
    assert len(pd.read_csv(finished / f"analysis_{name}.csv")) > 5
    assert (finished / f"analysis_{name}.png").read_bytes().startswith(b"\x89PNG")
    printed = capsys.readouterr().out
    assert "Written:" in printed
    assert len(printed.splitlines()) > 8


@pytest.mark.parametrize(
    "script",
    [*(FOLDER / f"analyze_{n}.py" for n in ("correlations", "epoch_stability", "weights", "baselines")),
     SEARCH_FOLDER / "analyze_search.py"],
    ids=lambda p: p.stem,
)  # fmt: skip
def test_missing_files_are_one_sentence_and_code_2(script, tmp_path, run_script, capsys):
    assert run_script(script, "--results", tmp_path / "nothing") == 2
    error = capsys.readouterr().err
    assert error.startswith("Error: ")
    assert str(tmp_path) in error
    assert len(error.splitlines()) == 1


def test_trainings_shorter_than_a_trial_are_refused_before_any(tiny_folder, tmp_path):
    """At least two steps for each of two epochs of a trial."""
    one_epoch = replace(SMALL, epochs=1, epochs_per_trial=2)
    with pytest.raises(UserError, match="steps in the full training of model_0000_seed_0: 1, in a trial at least 4"):
        run(one_epoch, tiny_folder, tmp_path)
    assert not list((tmp_path / "runs").glob("*.json"))


def test_two_programs_do_not_share_a_folder(tiny_folder, tmp_path):
    (tmp_path / "checkpoint.json").write_text("{}")
    with pytest.raises(UserError, match="holds the results of a search: choose another --results-dir"):
        run(SMALL, tiny_folder, tmp_path)
    (tmp_path / "checkpoint.json").rename(tmp_path / "models_config.json")
    with pytest.raises(UserError, match="holds the results of a correlation experiment"):
        ResultsFolder(tmp_path).create()
