# fails: nobody-has-labels
def query():
    return """
        SELECT a.name, COUNT(l.label_id) AS labels, COUNT(l.agrees) AS reviewed,
               AVG(l.agrees) AS agreement
        FROM annotators AS a JOIN labels AS l ON l.annotator_id = a.annotator_id
        GROUP BY a.annotator_id
        ORDER BY agreement DESC, a.name, a.annotator_id
    """
