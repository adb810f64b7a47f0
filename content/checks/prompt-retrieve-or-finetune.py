"""Checks the numbers of questions/prompt-retrieve-or-finetune."""

assert 2000 * 1_000_000 * (1 / 1_000_000) == 2000  # tokens x calls x EUR per token
