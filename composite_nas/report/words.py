"""What the report says in sentences, for people who have never heard of rank correlation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from composite_nas.score.choice import other_kinds

# mAP50 below which a detector is of no use.
USEFUL_MAP50 = 0.05
PREDICTORS = {
    "score": "composite score", "val_loss": "validation loss", "early_map50_95": "early mAP50-95",
    "gmacs": "more GMACs", "n_params": "more parameters",
}  # fmt: skip


# Flags of ``how_to_be_better`` for a search that looks at tiles.
OF_TILES = ("--full-epochs", "a smaller --tile")


def how_to_be_better(
    epochs_flag: str = "--full-epochs", size_flags: str = "--image-size auto --max-gmacs auto, or --tile"
) -> str:
    """``size_flags``: what makes objects larger in the network's eyes."""
    return f"train longer ({epochs_flag}), on more pictures, or on larger ones ({size_flags})"


def backbone_in_words(detector: Mapping) -> str:
    """Of a detector as a dictionary: its pretrained backbone and what is used of it; "" for one from scratch."""
    name = detector.get("backbone")
    return f"{name} up to stride {detector['cut_stride']}" if name else ""


def best_model_words(
    models: Sequence[Mapping], test: Mapping | None = None, whole: Mapping | None = None, seeds: Mapping | None = None
) -> list[str]:
    """How good the best model is.

    Args:
        models: rows of the table of models, rank1 first; at least one.
        test, whole, seeds: of synthesis_results.json; None without a test split, tiles, or further seeds.
    """
    best, unit = models[0], "tile" if whole else "picture"
    on = f", on {best['backbone']}" if best.get("backbone") else ""
    words = [
        f"The detector handed over, {best['name']} (trial {best['trial']}{on}), reaches mAP50-95 "
        f"{_map(best['map50_95'])} and mAP50 {_map(best['map50'])} on the validation {unit}s, with "
        f"{best['n_params'] / 1e6:.2f} million parameters and {best['gmacs']:.2f} GMACs a {unit}."
    ]
    if whole:
        words.append(
            f"On the {whole['images']} whole validation pictures ({whole['boxes']} boxes), looked "
            f"at in tiles and once whole, it reaches mAP50-95 {_map(whole['map50_95'])} and mAP50 "
            f"{_map(whole['map50'])}."
        )
    if test:
        words.append(
            f"On the test split, {test['images']} pictures with {test['boxes']} boxes on which nothing was trained or "
            f"chosen, it reaches mAP50-95 {_map(test['map50_95'])} and mAP50 {_map(test['map50'])}"
            f"{', looked at in tiles and once whole' if whole else ''}."
        )
    if best["map50_95"] is None:
        words.append("mAP is not defined here: the validation pictures have no objects.")
    elif best["map50"] < USEFUL_MAP50:
        words.append(f"That is too little to be useful: {how_to_be_better(*(OF_TILES if whole else ()))}.")
    if best["role"] == "control":
        words.append("It is a random control: the score had not chosen it, full training found it.")
    if seeds:
        words.append(f"{seeds_in_words(seeds)[0].upper()}{seeds_in_words(seeds)[1:]}.")
    words.append(
        f"{'The' if seeds else 'One seed, and the'} same validation pictures chose the order of the models: expect a "
        "little less on new pictures."
    )
    return words


def seeds_in_words(seeds: Mapping) -> str:
    """seeds: of synthesis_results.json."""
    spread, count, first = seeds["map50_95"], len(seeds["trainings"]), seeds["trainings"][0]["seed"]
    deviation = "" if spread["sd"] is None else f", standard deviation {spread['sd']:.3f}"
    return (
        f"trained with {count} seeds it reaches mAP50-95 {_map(spread['mean'])} on average{deviation} "
        f"(it was chosen with seed {first}, which flatters that one)"
    )


def trust_words(
    source: Mapping, proof: Mapping, agreement: Mapping | None, dataset: Mapping, settings: Mapping
) -> list[str]:
    """How far the score can be trusted.

    Args:
        source: held_out_spearman, interval95, weights_fitted_on of the score; empty before it is known.
        proof: of proxy_stats.json; may be empty.
        agreement: of synthesis_results.json; None while full training is not over.
        dataset, settings: of checkpoint.json.
    """
    words = [
        "The score guesses, after the first epochs, which candidates will be good after full training. Rank "
        "correlation (rho) says how well such a guess orders the candidates: +1 is the right order, 0 is dice, -1 is "
        "upside down."
    ]
    rho, interval = source.get("held_out_spearman"), source.get("interval95")
    fitted_on = source.get("weights_fitted_on") or {}
    if rho is not None and interval:
        how_well = f"rho {rho:.2f} (95% interval {interval[0]:.2f} to {interval[1]:.2f})"
        words.append(
            _chosen_elsewhere(proof, how_well) + _worth_less(_other_kinds(fitted_on, dataset, settings))
            if "trial_share" in proof
            else f"Before this run: on {proof.get('n_models', 'other')} detectors that were trained fully, the score "
            f"put them in order with {how_well}. No detector was judged by weights that had been fitted on it."
            + _other_place(fitted_on, dataset, settings)
        )
    elif not source:
        words.append("Before this run: which formula is used is not settled yet; the first candidates fix its scale.")
    else:
        words.append(
            "Before this run: there is no held-out proof for this formula on detectors; only this run's own check "
            "counts."
        )
    if agreement:
        found = agreement["in_words"]
        words.append(f"In this run: {found[0].lower()}{found[1:]}")
    return words


def _chosen_elsewhere(proof: Mapping, how_well: str) -> str:
    """Of a score that belongs to no data set."""
    return (
        f"Before this run: {proof['n_models']} detectors on {len(proof['zoos'])} data sets were trained fully. A score "
        "that was chosen on all but one of the data sets put the detectors of that one in order with a mean "
        f"{how_well} after {proof['trial_share']:.0%} of full training. The score of this run was chosen in the same "
        f"way on all of them; there its rho is {proof['spearman_where_chosen']:.2f}, which flatters it."
    )


def _other_place(fitted_on: Mapping, dataset: Mapping, settings: Mapping) -> str:
    """What differs between the detectors that the weights come from and this run."""
    if not fitted_on:
        return ""
    differences = []
    if fitted_on.get("dataset_fingerprint") != dataset.get("fingerprint"):
        differences.append("other pictures")
    size = dataset.get("canvas", settings["image_size"])
    if fitted_on.get("image_size") != size:
        differences.append(f"{fitted_on.get('image_size')} px instead of {size}")
    if fitted_on.get("epochs") != settings["epochs_per_trial"]:
        differences.append(f"{fitted_on.get('epochs')} epochs instead of {settings['epochs_per_trial']}")
    return _worth_less(differences + _other_kinds(fitted_on, dataset, settings))


def _other_kinds(fitted_on: Mapping, dataset: Mapping, settings: Mapping) -> list[str]:
    sides = {
        "backbones": (fitted_on.get("backbones", "scratch"), settings.get("backbones", "scratch")),
        "tile": (fitted_on.get("tile", 0), dataset.get("tile", 0)),
    }
    return other_kinds({key: (there, here) for key, (there, here) in sides.items() if there != here})


def _worth_less(differences: Sequence[str]) -> str:
    if not differences:
        return ""
    return f" All of that was elsewhere ({'; '.join(differences)}): here the score may be worth less."


def trial_state_words(states: Mapping[str, int]) -> list[dict]:
    """Rows: state, number, what it means."""
    meaning = {
        "complete": "trained and scored",
        "failed": "could not be trained: see the reason in the table of candidates",
        "infeasible": "more expensive than --max-gmacs; not trained, not counted",
        "measured": "trained; the score's scale is not fixed yet",
        "running": "being trained, or cut off",
        "waiting": "waiting to be trained or continued",
    }
    return [{"state": s, "count": n, "meaning": meaning.get(s, "")} for s, n in states.items()]


def mistakes(names: Sequence[str], counts: Sequence[Sequence[int]], most: int = 8) -> list[dict]:
    """The most frequent kinds of mistakes of a confusion matrix: what, count, and share of the class' objects."""
    size = len(names)
    found: list[dict] = []
    for row, line in enumerate(counts):
        for column, count in enumerate(line):
            if not count or row == column:
                continue
            if row == size:
                what = f"{names[column]} missed"
            elif column == size:
                what = f"{names[row]} shown where there is none"
            else:
                what = f"{names[column]} shown as {names[row]}"
            objects = sum(line[column] for line in counts) if column < size else None
            found.append({"what": what, "count": count, "share": count / objects if objects else None})
    return sorted(found, key=lambda m: -m["count"])[:most]


def _map(value: float | None) -> str:
    return "undefined" if value is None else f"{value:.3f}"
