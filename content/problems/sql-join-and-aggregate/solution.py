def query():
    """A left join keeps everybody; counting columns of the right table skips its NULLs."""
    return """
        SELECT a.name,
               COUNT(l.label_id) AS labels,
               COUNT(l.agrees) AS reviewed,
               AVG(l.agrees) AS agreement
        FROM annotators AS a
        LEFT JOIN labels AS l ON l.annotator_id = a.annotator_id
        GROUP BY a.annotator_id, a.name
        ORDER BY agreement IS NULL, agreement DESC, a.name, a.annotator_id
    """
