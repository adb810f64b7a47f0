def call(solution, capacity, operations):
    cache = solution.LruCache(capacity)
    results = []
    for name, *rest in operations:
        if name == "get":
            results.append(cache.get(*rest))
        elif name == "put":
            cache.put(*rest)
            results.append(None)
        elif name == "in":
            results.append(rest[0] in cache)
        else:
            results.append({"cycle": cycle, "back": back}[name](cache, *rest))
    return {"results": results, "hits": cache.hits, "misses": cache.misses, "length": len(cache)}


def cycle(cache, n, times):
    missing = object()
    found = 0
    for i in range(times):
        if cache.get(i % n, missing) is missing:
            cache.put(i % n, i)
        else:
            found += 1
    return found


def back(cache, n):
    missing = object()
    return sum(cache.get(i, missing) is not missing for i in reversed(range(n)))
