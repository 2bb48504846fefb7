"""The report of real small runs, finished, cut short and odd, as a browser sees it."""

import csv
import json
import re
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from composite_nas.base.errors import UserError
from composite_nas.base.results_folder import ResultsFolder
from composite_nas.data.image_cache import ImageCache
from composite_nas.detection.model_file import TrainedDetector
from composite_nas.detection.network import Detector
from composite_nas.report.charts import Chart, class_chart, confusion_chart, pareto_front, precision_recall_chart
from composite_nas.report.figures import save_charts
from composite_nas.report.model_folder import ModelFolder
from composite_nas.report.page import _score_source, _unbroken_flags, compared, write_report
from composite_nas.report.words import backbone_in_words, best_model_words, mistakes, trust_words
from composite_nas.search.space import REFERENCE, reference_design
from composite_nas.training.evaluation import evaluate
from tests.support.browser import CHROMIUM, audit
from tests.support.script import SCRIPT, SMALL

needs_browser = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")


@pytest.fixture
def finished(finished_run) -> Path:
    """Results of a complete small run."""
    return finished_run.results


def assert_good(seen: dict) -> None:
    assert seen["console"] == []
    assert seen["low_contrast"] == []
    assert seen["missing_pictures"] == []
    assert seen["without_alt"] == seen["charts_without_words"] == 0
    assert seen["duplicate_ids"] == seen["dead_links"] == seen["sorted_wrong"] == []
    assert seen["width"] <= seen["window"]
    assert seen["texts"] > 100


@needs_browser
@pytest.mark.parametrize(("width_px", "dark"), [(1280, False), (390, False), (1280, True)])
def test_in_a_browser(finished, tmp_path, width_px, dark):
    seen = audit(finished / "report.html", tmp_path, width_px, dark)
    assert_good(seen)
    assert seen["pictures"] >= 4
    assert seen["charts"] == 11
    assert "The best model, rank1" in seen["headings"]


@needs_browser
def test_the_audit_finds_planted_faults(tmp_path):
    page = tmp_path / "bad.html"
    page.write_text(
        '<html><body style="background:#fff"><p style="color:#999">pale</p><img src="data:image/png;base64,xx" alt="x">'
        '<img src="data:image/png;base64,xx"><div style="width:3000px">wide</div><a href="#nowhere">link</a>'
        '<i id="a"></i><i id="a"></i><table class="sortable"><thead><tr><th><button>n</button></th></tr></thead><tbody>'
        "<tr><td>2</td></tr><tr><td>1</td></tr></tbody></table><script>undefinedFunction()</script></body></html>"
    )
    seen = audit(page, tmp_path, 500)
    assert any("undefinedFunction" in line for line in seen["console"])
    assert [text.split(":")[0] for text in seen["low_contrast"]] == ["pale"]
    assert len(seen["missing_pictures"]) == 2
    assert seen["without_alt"] == 1
    assert seen["width"] > seen["window"]
    assert seen["dead_links"] == ["#nowhere"]
    assert seen["duplicate_ids"] == ["a"]
    assert seen["sorted_wrong"]


def test_self_contained_and_true_to_the_files(finished):
    page = (finished / "report.html").read_text(encoding="utf-8")
    assert not re.findall(r"(?:src|href)=\"(?!data:|#)[^\"]*\"", page)
    assert not re.findall(r"https?://(?!www\.w3\.org|github\.com)", page)
    document = json.loads((finished / "synthesis_results.json").read_text(encoding="utf-8"))
    for entry in document["top_models"]:
        assert f"<td>{entry['final']['map50_95']:.3f}</td>" in page
        assert f"{entry['n_params']:,}" in page
    (rung,) = document["rungs"]
    for entry in rung["entered"]:
        row = f'<td>{entry["trial"]}</td><td class="text">{entry["role"]}</td><td>{entry["score_rank"]}</td>'
        assert f"{row}<td>{entry['map50_95']:.4f}</td>" in page
    assert document["agreement"]["in_words"][1:] in page  # which is in the middle of a sentence there
    assert f"rho {document['score_source']['held_out_spearman']:.2f}" in page
    contents = document["dataset"]["contents"]
    for c in contents["classes"]:
        assert f"<td>{c['name']}</td><td>{c['train']}</td><td>{c['val']}</td></tr>" in page
    assert f"24 training pictures with {sum(c['train'] for c in contents['classes'])} boxes" in page
    assert "Pictures: 512 x 288 to 480 x 360 pixels" in page
    assert all(f"<strong>Warning:</strong> {sentence}." in page for sentence in contents["warnings"])
    with (finished / "trials_proxy_metrics.csv").open(newline="") as file:
        for row in csv.DictReader(file):
            assert f"<td>{row['trial']}</td><td>{row['state']}</td>" in page


def test_run_that_is_cut_short_has_a_report_too(tiny_folder, tmp_path, run_script, capsys):
    assert run_script(SCRIPT, "--data", tiny_folder, *SMALL, "--results-dir", tmp_path, "--timeout-s", "0.5") == 0
    assert f"Report so far: {tmp_path / 'report.html'}" in capsys.readouterr().out
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "This run is not finished." in page
    assert "run the same command again to continue" in page


def odd_copy(finished: Path, target: Path, change) -> Path:
    shutil.copytree(finished, target, ignore=shutil.ignore_patterns("cache", "*.pt"))
    document = json.loads((target / "synthesis_results.json").read_text(encoding="utf-8"))
    checkpoint = json.loads((target / "checkpoint.json").read_text(encoding="utf-8"))
    document = change(document, checkpoint)
    (target / "checkpoint.json").write_text(json.dumps(checkpoint))
    if document is None:
        (target / "synthesis_results.json").unlink()
    else:
        (target / "synthesis_results.json").write_text(json.dumps(document))
    return write_report(ResultsFolder(target))


def cut_in_full_training(document, checkpoint):
    checkpoint.update(stage="full training, 2 of 3 models finished", in_words="2 of 3 models finished")


def of_an_earlier_version(document, checkpoint):
    """Whose datasets were described by two numbers and the names of their classes."""
    del document["dataset"]["contents"], checkpoint["dataset"]["contents"]
    return document


def test_a_run_of_an_earlier_version_has_a_page(finished, tmp_path):
    page = odd_copy(finished, tmp_path / "odd", of_an_earlier_version).read_text(encoding="utf-8")
    assert "<dt>training pictures</dt><dd>24</dd>" in page
    assert "Boxes of every class" not in page


def failed_models(document, checkpoint):
    document["others"][1].update(reason="out_of_memory", message="<b>no memory</b>", history=[])
    checkpoint["trials_by_state"] = {"complete": 7, "failed": 2, "infeasible": 5}
    return document


def no_map(document, checkpoint):
    for entry in document["top_models"] + document["others"]:
        if entry["final"]:
            entry["final"].update(map50_95=None, map50=None)
        for record in entry["history"]:
            record.update(map50_95=None, map50=None)
    for entry in document["rungs"][0]["entered"]:
        entry["map50_95"] = None
    for predictor in document["agreement"]["inside_promoted"].values():
        predictor.update(spearman=None, n=0)
    return document


@needs_browser
@pytest.mark.parametrize(
    ("change", "expected", "forbidden"),
    [
        (cut_in_full_training, "full training so far", "The best model, rank1"),
        (failed_models, "could not be trained on: out_of_memory (&lt;b&gt;no memory", "<b>no memory"),
        (no_map, "mAP is not defined here", ">nan<"),
    ],
)
def test_odd_runs_are_still_readable(finished, tmp_path, change, expected, forbidden):
    report = odd_copy(finished, tmp_path / "odd", change)
    assert_good(audit(report, tmp_path, 390))
    page = report.read_text(encoding="utf-8")
    assert expected in page
    assert forbidden not in page


@needs_browser
@pytest.mark.parametrize(("num_classes", "with_objects"), [(1, True), (80, True), (10, False)])
def test_one_class_eighty_classes_no_objects(
    finished, tiny_caches, tiny_config, cpu, tmp_path, num_classes, with_objects
):
    _, val = tiny_caches
    targets = [torch.cat([t[:, :1] * 7 % num_classes, t[:, 1:]], 1)[: len(t) * with_objects] for t in val.targets]
    cache = ImageCache(val.images, targets, val.sizes, val.paths)
    model = Detector(replace(tiny_config, num_classes=num_classes)).eval()
    names = tuple(f"a rather long name of class {i}" for i in range(num_classes))

    def change(document, checkpoint):
        document["dataset"]["class_names"] = names
        if not with_objects:
            no_map(document, checkpoint)
        folder = ModelFolder(tmp_path / "odd" / "models" / "rank1")
        folder.last.write_bytes(b"0")
        folder.write_evaluation(TrainedDetector(model, names, val.canvas), evaluate(model, cache, cpu), cache, cpu)
        return document

    report = odd_copy(finished, tmp_path / "odd", change)
    for width_px in (390, 1280):
        seen = audit(report, tmp_path, width_px)
        assert_good(seen)
        assert seen["charts"] == (11 if with_objects else 4)
    assert report.stat().st_size < 4e6
    assert ("hold no objects" in report.read_text(encoding="utf-8")) != with_objects


def test_without_a_run_one_sentence(tmp_path, run_script, capsys):
    import composite_nas.__main__ as module

    assert run_script(Path(module.__file__), "report", tmp_path) == 2
    error = capsys.readouterr().err
    assert error.startswith("Error: ")
    assert "checkpoint.json" in error
    assert error.count("\n") == 1


def test_flags_are_kept_whole_and_all_else_is_escaped():
    shown = _unbroken_flags("give --max-gmacs <2>, not -1 -- or --data")
    assert shown == (
        'give <span class="flag">--max-gmacs</span> &lt;2&gt;, not -1 -- or <span class="flag">--data</span>'
    )


def test_pareto_front_by_hand():
    cost, error = np.array([1.0, 2, 2, 3, 4, 5]), np.array([0.9, 0.5, 0.6, 0.7, 0.5, 0.1])
    assert pareto_front(cost, error).tolist() == [0, 1, 5]
    assert pareto_front(cost[:0], error[:0]).tolist() == []


def test_mistakes_by_hand():
    counts = [[5, 1, 2], [0, 0, 0], [3, 4, 0]]  # rows: shown as a, b, missed; columns: a, b, nothing there
    found = mistakes(["a", "b"], counts)
    assert [(m["what"], m["count"]) for m in found] == [
        ("b missed", 4), ("a missed", 3), ("a shown where there is none", 2), ("b shown as a", 1),
    ]  # fmt: skip
    assert found[0]["share"] == pytest.approx(0.8)
    assert found[1]["share"] == pytest.approx(3 / 8)
    assert found[2]["share"] is None


def model(name, map50_95, **more):
    known = {"role": "promoted"}
    return known | {"name": name, "trial": 1, "map50_95": map50_95, "map50": 0.5, "n_params": 1e6, "gmacs": 0.5} | more


def test_words_say_when_a_control_is_handed_over_and_what_the_test_split_says():
    learned = model("rank1", 0.3, backbone=backbone_in_words({"backbone": "lcnet_100.ra2_in1k", "cut_stride": 16}))
    assert ", on lcnet_100.ra2_in1k up to stride 16), reaches" in best_model_words([learned])[0]
    assert "It is a random control" in " ".join(best_model_words([model("rank1", 0.3, role="control")]))
    assert "random control" not in " ".join(best_model_words([model("rank1", 0.3)]))
    test = {"images": 3, "boxes": 7, "map50_95": 0.25, "map50": None}
    words = best_model_words([model("rank1", 0.3)], test)[1]
    assert words.startswith("On the test split, 3 pictures with 7 boxes on which nothing was trained or chosen, it ")
    assert words.endswith("mAP50-95 0.250 and mAP50 undefined.")
    assert "too little to be useful" in " ".join(best_model_words([model("rank1", 0.0, map50=0.01)]))


def test_words_about_this_run():
    words = trust_words({"weights_fitted_on": None}, {}, {"in_words": "At epoch 3 it was better."}, {}, {})
    assert words[-1] == "In this run: at epoch 3 it was better."
    assert "no held-out proof" in " ".join(words)


def test_points_carry_words_and_colours_of_the_page():
    chart = Chart("T", "n", lambda axis, tips: tips.points(axis, [1.0], [2.0], ["a <b> & c"], color="C0"))
    assert "<title>a &lt;b&gt; &amp; c</title>" in chart.svg
    assert "var(--series-1)" in chart.svg
    assert "#010203" not in chart.svg
    assert 'role="img"' in chart.svg
    assert chart.svg == chart.svg


def test_a_picture_has_its_own_colours_and_is_the_same_each_time(tmp_path):
    chart = Chart("T", "n", lambda axis, tips: axis.fill([0, 1, 1, 0], [0, 0, 1, 1], color="C0"))
    for name in ("a.png", "b.png"):
        save_charts(tmp_path / name, [chart, chart], 6, 3)
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()
    with Image.open(tmp_path / "a.png") as picture:
        assert picture.size == (780, 390)
        colours = {colour[:3]: count for count, colour in picture.getcolors(10**6)}
    assert colours[0x00, 0x72, 0xB2] > 20_000
    assert (1, 2, 3) not in colours


def test_the_winner_beside_reference_and_control():
    def entry(trial, role, maps, final=True, params=None):
        history = [{"epoch": e, "map50_95": m} for e, m in enumerate(maps, 1)]
        known = {"trial": trial, "role": role, "params": params or {"x": trial}, "gmacs": 0.1 * trial}
        return known | {"history": history, "final": {} if final else None}

    top = [entry(3, "promoted", [0.1, 0.3, 0.5])]
    others = [entry(0, "promoted", [0.2, 0.25], False, REFERENCE), entry(5, "control", [0.1], False),
              entry(6, "control", [0.05, 0.2], False)]  # fmt: skip
    models = [{"trial": 3, "latency_ms": 7.0}]
    winner, reference, control = compared({"top_models": top, "others": others}, models)
    assert (winner["map50_95"], winner["latency_ms"], winner["note"]) == (0.5, 7.0, "")
    assert (reference["map50_95"], reference["note"]) == (
        0.25, "stopped at epoch 2, when the detector handed over had 0.300",
    )  # fmt: skip
    assert (control["map50_95"], control["gmacs"], control["latency_ms"]) == (0.2, pytest.approx(0.6), None)
    learned = entry(3, "promoted", [0.1, 0.3, 0.5], params=reference_design(["lcnet_100.ra2_in1k"]))
    assert compared({"top_models": [learned]}, models)[1]["note"] == "is this detector"
    alone = compared({"top_models": top, "others": []}, models)
    assert [c["note"] for c in alone[1:]] == ["did not enter full training"] * 2
    assert compared({}, []) == []


def test_words_say_what_differs_from_where_the_weights_come_from():
    source = {"held_out_spearman": 0.9, "interval95": [0.8, 0.95]}
    source["weights_fitted_on"] = {"dataset_fingerprint": "a", "image_size": 160, "epochs": 2}
    settings = {"image_size": 160, "epochs_per_trial": 2}

    def words(dataset, **changes):
        return " ".join(trust_words(source, {"n_models": 39}, None, dataset, settings | changes))

    assert "on 39 detectors" in words({"fingerprint": "a"})
    assert "elsewhere" not in words({"fingerprint": "a"})
    assert "elsewhere (other pictures; 160 px instead of 320)" in words({"fingerprint": "b"}, image_size=320)
    assert "it. All of that was elsewhere (backbones from scratch instead of pretrained backbones)" in words(
        {"fingerprint": "a"}, backbones="pretrained"
    )


def test_a_score_that_is_used_as_it_is_was_fitted_here():
    statistics = {"dataset_fingerprint": "a", "image_size": 160, "epochs": 2, "backbones": "pretrained", "tile": 640}
    settings = {"image_size": 160, "epochs_per_trial": 2, "backbones": "pretrained"}
    statistics["proof"] = {"held_out_spearman": 0.9, "interval95": [0.8, 0.95]}
    words = trust_words(_score_source(statistics), {"n_models": 39}, None, {"fingerprint": "a", "tile": 640}, settings)
    assert "elsewhere" not in " ".join(words)


def test_words_tell_the_held_out_choice_from_the_score_that_was_chosen():
    source = {"held_out_spearman": 0.4, "interval95": [0.2, 0.55], "weights_fitted_on": {}}
    proof = {"n_models": 94, "zoos": {"a": 0.6, "b": 0.7, "c": 0.8}, "spearman_where_chosen": 0.7, "trial_share": 0.11}
    words = " ".join(trust_words(source, proof, None, {"fingerprint": "b"}, {}))
    assert "94 detectors on 3 data sets" in words
    assert "mean rho 0.40 (95% interval 0.20 to 0.55) after 11% of full training" in words
    assert "there its rho is 0.70, which flatters it" in words
    assert "elsewhere" not in words
    cut = {"fingerprint": "b", "tile": 320}
    words = " ".join(trust_words(source, proof, None, cut, {"backbones": "pretrained"}))
    assert "from scratch instead of pretrained backbones; whole pictures instead of tiles of 320 px): here" in words


def test_words_before_the_score_is_known():
    assert "not settled yet" in " ".join(trust_words({}, {}, None, {}, {}))


def test_names_that_matplotlib_would_read_as_formulas(tmp_path):
    names = ["$_$", "cost $\\q$", "_hidden"]
    classes = [{"name": n, "objects": 3, "map50": 0.5, "map50_95": 0.2} for n in names]
    assert "$_$" in class_chart(classes).svg
    charts = [precision_recall_chart(names, [[0.5] * 101] * 3, 0.5), confusion_chart(names, np.eye(4, dtype=int), 0.3)]
    save_charts(tmp_path / "both.png", charts, 8, 4)
    assert all("_hidden" in chart.svg for chart in charts)


def test_damaged_files_give_a_page_or_one_sentence(finished, tmp_path):
    folder = ResultsFolder(tmp_path / "odd")
    odd_copy(finished, folder.root, lambda document, checkpoint: document)
    folder.study_db.write_bytes(b"not a database")
    assert "Parameter importance" not in write_report(folder).read_text(encoding="utf-8")
    folder.trials_csv.write_text("something,else\n1,2\n")
    with pytest.raises(UserError, match="another version of this program"):
        write_report(folder)


def test_of_very_many_trials_the_best_are_shown(finished, tmp_path, monkeypatch):
    monkeypatch.setattr("composite_nas.report.page.MAX_TRIAL_ROWS", 2)
    page = odd_copy(finished, tmp_path / "odd", lambda document, checkpoint: document).read_text(encoding="utf-8")
    assert "Table of 2 of" in page
    entered = json.loads((finished / "synthesis_results.json").read_text())["rungs"][0]["entered"]
    scores = [e["score"] for e in entered if e["score_rank"] <= 2]
    assert all(f"<td>{score:+.3f}</td><td>" in page.split("Table of 2 of")[1] for score in scores)


def test_records_of_another_full_training_are_not_shown(finished, tmp_path):
    report = odd_copy(finished, tmp_path / "odd", cut_in_full_training)
    assert "full training so far" in report.read_text(encoding="utf-8")
    checkpoint = json.loads((tmp_path / "odd/checkpoint.json").read_text(encoding="utf-8"))
    checkpoint["settings"]["full_epochs"] = 77
    (tmp_path / "odd/checkpoint.json").write_text(json.dumps(checkpoint))
    page = write_report(ResultsFolder(tmp_path / "odd")).read_text(encoding="utf-8")
    assert "full training so far" not in page
    assert "Full training has not begun." in page
