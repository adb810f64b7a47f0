"""The reference side of one task: worker.py TASK FOLDER REPEATS. Prints one JSON line."""
import importlib.util
import json
import math
import sys
import time
import warnings
from pathlib import Path

import numpy as np

WARM_UP = 400  # milliseconds, as on the other side
name, folder, repeats = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
warnings.simplefilter("ignore")


def load():
    path = Path(__file__).parent / "tasks" / f"{name.replace('-', '_')}.py"
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def cpu_of(run, times):
    before = time.process_time()
    for _ in range(times):
        result = run()
    return (time.process_time() - before) * 1000 / times, result


shapes = json.loads((folder / "shapes.json").read_text())
data = {key: np.fromfile(folder / f"{key}.f64").reshape(shape) for key, shape in shapes.items()}
module = load()
run = module.prepare(**data)
single, result = cpu_of(run, 1)
warm = 0
while warm < WARM_UP:
    single, result = cpu_of(run, 1)
    warm += max(single, 1)
times = max(1, min(200, math.ceil(50 / max(single, 1e-3))))
cpu = [cpu_of(run, times)[0] for _ in range(repeats)]
plain = lambda value: value.tolist() if hasattr(value, "tolist") else value
print("\n" + json.dumps({
    "name": getattr(module, "NAME", "scikit-learn"),
    "cpu": cpu, "min": min(cpu),
    "result": {key: plain(value) for key, value in result.items()},
}))
