def reference(capacity, operations):
    """A dictionary of values and one of the times of the last uses; the oldest by a search."""
    values, used, results, counts, clock = {}, {}, [], {"hits": 0, "misses": 0}, 0

    def get(key, default=None):
        counts["hits" if key in values else "misses"] += 1
        if key in values:
            used[key] = clock
        return values.get(key, default)

    def put(key, value):
        values[key], used[key] = value, clock
        if len(values) > capacity:
            oldest = min(used, key=used.get)
            del values[oldest], used[oldest]

    for name, *rest in operations:
        clock += 1
        if name == "in":
            results.append(rest[0] in values)
        else:
            results.append({"get": get, "put": put}[name](*rest))
    return {"results": results, **counts, "length": len(values)}
