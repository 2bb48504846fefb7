"""The reader of an experiment's tables, on small files made by hand."""

import numpy as np
import pandas as pd
import pytest

from composite_nas.base.errors import UserError
from composite_nas.base.tables import read_csv
from composite_nas.experiment.tables import (
    METRICS_COLUMNS,
    read_experiment,
    read_full_training,
    trial_shares,
)
from composite_nas.score.dynamics import METRIC_FIELDS

SHARES = [0.02, 0.05, 0.11]


def write_zoo(folder, models=4, seeds=(0, 1), epochs=3):
    def rows(count, **more):
        for m in range(models):
            for s in seeds if m == 0 else (0,):
                for e in range(1, count + 1):
                    row = dict.fromkeys(METRICS_COLUMNS, 1.0)
                    row |= {"model_idx": m, "seed": s, "epoch": e, "val_loss": m + 10 * s, "seconds": 2.0}
                    yield row | {"final_map50_95": m / 10 + s} | more

    pd.DataFrame(rows(epochs)).to_csv(folder / "all_metrics_per_epoch.csv", index=False)
    trials = [row for share in SHARES for row in rows(2, share=share, gap=share)]
    pd.DataFrame(trials).to_csv(folder / "trial_metrics_per_epoch.csv", index=False)


def test_experiment_reads_signals_of_the_first_seed_and_quality_of_all(tmp_path):
    write_zoo(tmp_path)
    (tmp_path / "models_config.json").write_text('{"schema_version": 1, "zero_cost_seconds": 0.3}')
    table = read_experiment(tmp_path)
    assert table.quality.tolist() == [0.5, 0.1, 0.2, 0.3]
    assert np.array_equal(table.quality_by_seed[0], [0.0, 1.0])
    assert np.isnan(table.quality_by_seed[1:, 1]).all()
    assert table.signals[1]["val_loss"].tolist() == [0.0, 1.0, 2.0, 3.0]
    assert table.cost_share == pytest.approx({1: 0.055, 2: 0.11})
    assert table.zero_cost_share == pytest.approx(0.3 / 6)
    assert set(METRIC_FIELDS) <= set(table.signals[1])
    full = read_full_training(tmp_path)
    assert sorted(full.signals) == [1, 2, 3]
    assert full.cost_share == pytest.approx({1: 1 / 3, 2: 2 / 3, 3: 1.0})


def test_trials_of_each_length_are_told_apart(tmp_path):
    write_zoo(tmp_path)
    assert trial_shares(tmp_path) == SHARES
    for share in SHARES:
        assert set(read_experiment(tmp_path, share).signals[2]["gap"]) == {share}
    assert set(read_experiment(tmp_path).signals[2]["gap"]) == {0.11}
    with pytest.raises(UserError, match=r"no trials of a share of 0\.3: there are 0\.02, 0\.05, 0\.11"):
        read_experiment(tmp_path, 0.3)


@pytest.mark.parametrize(
    ("content", "says"),
    [(None, "cannot be read"), ("", "not a CSV"), ("a,b\n1,2\n", "has no column model"),
     ("model,epoch,final\n", "no rows")],
)  # fmt: skip
def test_wrong_tables_end_in_one_sentence(tmp_path, content, says):
    path = tmp_path / "x.csv"
    if content is not None:
        path.write_text(content)
    with pytest.raises(UserError, match=says) as caught:
        read_csv(path, ("model", "epoch", "final"))
    assert "x.csv" in str(caught.value)


def test_text_where_numbers_belong_is_refused(tmp_path):
    write_zoo(tmp_path)
    path = tmp_path / "trial_metrics_per_epoch.csv"
    path.write_text(path.read_text().replace("10.0", "lots", 1).replace(",1.0,", ",oops,", 1))
    with pytest.raises(UserError, match=r"trial_metrics.*holds something else than numbers"):
        read_experiment(tmp_path)
