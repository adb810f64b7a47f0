"""Checks the number of questions/deletion-requests: one of ten equal shards is retrained."""

assert 20 / 10 == 2
