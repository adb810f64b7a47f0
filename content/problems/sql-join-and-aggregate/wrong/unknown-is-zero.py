# fails: only-unreviewed
def query():
    return """
        SELECT a.name, COUNT(l.label_id) AS labels, COUNT(l.agrees) AS reviewed,
               COALESCE(AVG(l.agrees), 0.0) AS agreement
        FROM annotators AS a LEFT JOIN labels AS l ON l.annotator_id = a.annotator_id
        GROUP BY a.annotator_id
        ORDER BY agreement DESC, a.name, a.annotator_id
    """
