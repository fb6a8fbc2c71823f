"""PyVRP and VROOM on a routing problem, HiGHS on an allocation: `peer.py pyvrp|vroom|highs`, the problem as JSON on stdin."""

import json
import sys
import time


def by_pyvrp(asked):
    import numpy as np
    from pyvrp import Client, Depot, ProblemData, VehicleType, solve
    from pyvrp.stop import MaxRuntime

    matrix = np.array(asked["matrix"], dtype=np.int64).reshape(asked["places"], asked["places"])
    clients = [
        Client(
            0,
            0,
            delivery=[order["load"]],
            service_duration=order["service"],
            tw_early=order["from"],
            tw_late=order["until"],
            release_time=order["release"],
        )
        for order in asked["orders"]
    ]
    # Places are those of the orders, after the depot's.
    at = [0] + [order["place"] for order in asked["orders"]]
    matrix = matrix[np.ix_(at, at)]
    trips = {} if asked["trips"] == 1 else {"reload_depots": [0], "max_reloads": asked["trips"] - 1}
    kind = VehicleType(
        num_available=asked["vehicles"],
        capacity=[asked["capacity"]],
        tw_early=asked["from"],
        tw_late=asked["until"],
        **trips,
    )
    found = solve(ProblemData(clients, [Depot(0, 0)], [kind], [matrix], [matrix]), MaxRuntime(asked["seconds"]), seed=1)
    return found.best.distance() if found.is_feasible() else None


def by_vroom(asked):
    import vroom

    size = asked["places"]
    rows = [asked["matrix"][row * size : (row + 1) * size] for row in range(size)]
    problem = vroom.Input()
    problem.set_durations_matrix("car", rows)
    for vehicle in range(asked["vehicles"]):
        window = vroom.TimeWindow(asked["from"], asked["until"])
        problem.add_vehicle(vroom.Vehicle(vehicle, start=0, end=0, capacity=[asked["capacity"]], time_window=window))
    for number, order in enumerate(asked["orders"]):
        problem.add_job(
            vroom.Job(
                number,
                order["place"],
                default_service=order["service"],
                delivery=vroom.Amount([order["load"]]),
                time_windows=[vroom.TimeWindow(order["from"], order["until"])],
            )
        )
    # The most it explores; it ends when it has done so, at the latest when our time is over.
    from datetime import timedelta

    found = problem.solve(exploration_level=5, nb_threads=1, timeout=timedelta(seconds=asked["seconds"]))
    return found.summary.duration if found.summary.unassigned == 0 else None


def by_highs(asked):
    """Of each item, the most days to which all sites can be brought that can be brought so far: a mixed integer program."""
    import highspy

    levels = []
    for item in asked["items"]:
        model = highspy.Highs()
        model.setOptionValue("output_flag", False)
        model.setOptionValue("time_limit", item["seconds"])
        model.setOptionValue("mip_rel_gap", 1e-6)
        sites, lots = len(item["rates"]), len(item["packs"])
        days = model.addVariable(lb=0)
        packs = {
            (lot, site): model.addIntegral(lb=0, ub=item["packs"][lot])
            for lot in range(lots)
            for site in range(sites)
            if item["open"][lot * sites + site]
        }
        for lot in range(lots):
            given = [packs[lot, site] for site in range(sites) if (lot, site) in packs]
            if given:
                model.addConstr(sum(given) <= item["packs"][lot])
        for site in range(sites):
            here = [lot for lot in range(lots) if (lot, site) in packs]
            rate, stock, highest = item["rates"][site], item["stocks"][site], item["highest"][site]
            # Before a lot expires no more than a site uses by then: of it, and of all that expire earlier.
            used = [model.addVariable(lb=0) for _ in here]
            for place, lot in enumerate(here):
                model.addConstr(used[place] <= item["sizes"][lot] * packs[lot, site])
                if item["usable"][lot * sites + site] is not None:
                    model.addConstr(sum(used[: place + 1]) <= item["usable"][lot * sites + site])
            # Whom nothing brings so far is brought as far as it can be.
            if highest <= item["level"]:
                if here:
                    model.addConstr(sum(used) + stock >= rate * highest * (1 - 1e-9))
            else:
                model.addConstr(sum(used) + stock >= rate * days)
        model.maximize(days)
        levels.append({"days": model.getInfo().objective_function_value, "bound": model.getInfo().mip_dual_bound})
    return levels


began = time.perf_counter()
asked = json.load(sys.stdin)
began = time.perf_counter()
found = {"pyvrp": by_pyvrp, "vroom": by_vroom, "highs": by_highs}[sys.argv[1]](asked)
print("RESULT " + json.dumps({"found": found, "seconds": time.perf_counter() - began}))
