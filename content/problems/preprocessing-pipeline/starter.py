from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler


def build_pipeline(numeric, categorical):
    """An unfitted Pipeline from a raw DataFrame to a logistic regression.

    numeric, categorical: lists of column names.
    """
    raise NotImplementedError
