import type { Category, Level } from '@warmstart/schema'

/** What a list, the search and the schedule know of a lab. The lab itself is code of the web app. */
export interface LabEntry {
  /** Lower-case words joined by `-`; address and folder of the lab. Never changes. */
  readonly id: string
  readonly title: string
  /** The one question that the lab answers, as a candidate would ask it. */
  readonly question: string
  /** Words to find it by, beside title and question. */
  readonly concepts: readonly string[]
  /** Node of the topic tree. */
  readonly topic: string
  /** Further nodes of the topic tree. */
  readonly topics: readonly string[]
  readonly category: Category
  readonly level: Level
  /** Time that a look at the picture and the exercise take. */
  readonly minutes: number
  /** Questions and problems that it belongs to, by item id. */
  readonly related: readonly string[]
  /** Sections of the cheat sheet that it shows, by their id. */
  readonly cheatSheet: readonly string[]
  /** Lines of the inventory that it covers. */
  readonly features: readonly string[]
}

/** Every lab that is built, by title. A test of the web app holds it against the folders. */
export const LABS = [
  {
    id: 'forest-boosting',
    title: 'Random forest and gradient boosting',
    question: 'What does each more tree do?',
    concepts: [
      ...['ensemble', 'bagging', 'boosting', 'out-of-bag', 'learning rate', 'shrinkage'],
      ...['early stopping', 'residual', 'Newton step', 'overfitting', 'variance', 'GBM', 'XGBoost'],
    ],
    topic: 'gradient-boosting',
    topics: ['random-forest', 'ensembles', 'trees-ensembles'],
    category: 'algorithms',
    level: 'mid',
    minutes: 8,
    related: [
      ...['random-forest-vs-boosting', 'ensembles', 'tree-vs-forest', 'balanced-bagging'],
      ...['gradient-boosted-stumps', 'bagging-out-of-bag'],
    ],
    cheatSheet: [],
    features: ['F85'],
  },
  {
    id: 'logistic',
    title: 'Logistic regression and its weights',
    question: 'What do the coefficients of a logistic regression mean?',
    concepts: [
      'log-odds',
      'odds ratio',
      'sigmoid',
      'log loss',
      'coefficient',
      'separable',
      'penalty',
      'L2',
      'Newton',
      'IRLS',
      'decision boundary',
    ],
    topic: 'logistic-regression',
    topics: ['linear-models'],
    category: 'algorithms',
    level: 'junior',
    minutes: 7,
    related: [
      'logistic-regression-internals',
      'linear-vs-logistic',
      'logistic-vs-deep',
      'maximum-likelihood',
      'logistic-regression-from-scratch',
    ],
    cheatSheet: [],
    features: ['F87'],
  },
  {
    id: 'pca',
    title: 'Principal components and units',
    question: 'What did the first principal component actually find?',
    concepts: [
      'PCA',
      'eigenvector',
      'eigenvalue',
      'explained variance',
      'scree',
      'standardise',
      'scaling',
      'loadings',
      'reconstruction',
      'covariance',
      'dimensionality reduction',
    ],
    topic: 'pca',
    topics: ['dimensionality-reduction', 'feature-scaling'],
    category: 'algorithms',
    level: 'mid',
    minutes: 7,
    related: [
      'pca',
      'dimensionality-reduction',
      'selection-vs-extraction',
      'feature-scaling',
      'pca-from-scratch',
    ],
    cheatSheet: [],
    features: ['F83'],
  },
  {
    id: 'k-means',
    title: 'k-means, step by step',
    question: 'Why do two runs of k-means give different clusters?',
    concepts: [
      'k-means++',
      'initialisation',
      'local minimum',
      'inertia',
      'elbow',
      'silhouette',
      'Lloyd',
      'Voronoi',
      'clustering',
    ],
    topic: 'k-means',
    topics: ['clustering'],
    category: 'algorithms',
    level: 'junior',
    minutes: 6,
    related: ['k-means', 'clustering-methods', 'k-means-from-scratch', 'k-means-plus-plus-seeding'],
    cheatSheet: [],
    features: ['F84'],
  },
  {
    id: 'fraud-queue',
    title: 'The review queue of fraud',
    question: 'Whom do you review today?',
    concepts: [
      ...['fraud', 'expected loss', 'review capacity', 'precision at k', 'cost-sensitive'],
      ...['delayed labels', 'adaptive adversary', 'ranking', 'case study'],
    ],
    topic: 'fraud-detection',
    topics: ['threshold-choice', 'business-metrics', 'class-imbalance', 'monitoring'],
    category: 'practice',
    level: 'mid',
    minutes: 8,
    related: [
      ...['cost-sensitive-learning', 'anomaly-detection', 'model-to-business-metrics'],
      ...['false-positives-negatives', 'class-imbalance', 'cost-threshold'],
    ],
    cheatSheet: ['evaluation-metrics'],
    features: [],
  },
  {
    id: 'peeking',
    title: 'The A/B test and looking early',
    question: 'How many users do you need, and may you look early?',
    concepts: [
      ...['A/B test', 'power', 'sample size', 'minimum detectable effect', 'peeking'],
      ...['false alarm', 'p value', 'significance', 'sequential test', 'Pocock'],
    ],
    topic: 'ab-testing',
    topics: ['hypothesis-testing', 'statistical-inference'],
    category: 'maths-stats',
    level: 'mid',
    minutes: 8,
    related: [
      ...['ab-testing', 'hypothesis-testing', 'statistical-inference', 'confidence-intervals'],
      ...['ab-sample-size', 'ab-test-two-proportions'],
    ],
    cheatSheet: [],
    features: ['F91'],
  },
  {
    id: 'regularisation-path',
    title: 'Paths of L1 and L2',
    question: 'Why does L1 delete features?',
    concepts: [
      ...['lasso', 'ridge', 'elastic net', 'regularisation', 'penalty', 'shrinkage'],
      ...['soft threshold', 'sparsity', 'feature selection', 'collinearity', 'coefficient path'],
    ],
    topic: 'regularisation',
    topics: ['linear-regression', 'feature-selection', 'overfitting'],
    category: 'theory',
    level: 'mid',
    minutes: 8,
    related: [
      ...['l1-vs-l2', 'regularisation', 'prevent-overfitting', 'linear-regression'],
      ...['selection-vs-extraction', 'ridge-regression-closed-form'],
    ],
    cheatSheet: ['regularisation'],
    features: ['F77'],
  },
  {
    id: 'shapley',
    title: 'Shapley values and LIME',
    question: 'Who gets the credit for a prediction?',
    concepts: [
      ...['SHAP', 'LIME', 'coalition', 'attribution', 'explanation', 'interpretability'],
      ...['background', 'kernel width', 'local model', 'feature importance'],
    ],
    topic: 'interpretability',
    topics: ['responsible-ai'],
    category: 'theory',
    level: 'mid',
    minutes: 9,
    related: ['interpretability', 'selection-vs-extraction', 'ai-ethics'],
    cheatSheet: [],
    features: [],
  },
  {
    id: 'threshold',
    title: 'The threshold and its costs',
    question: 'Where do you cut a score, and what does each metric see of it?',
    concepts: [
      'precision',
      'recall',
      'F1',
      'ROC',
      'AUC',
      'precision-recall curve',
      'average precision',
      'confusion matrix',
      'prevalence',
      'cost',
      'decision threshold',
    ],
    topic: 'threshold-choice',
    topics: ['precision-recall-f1', 'confusion-matrix', 'roc-auc'],
    category: 'evaluation',
    level: 'junior',
    minutes: 8,
    related: [
      ...['precision-recall-f1', 'confusion-matrix', 'roc-auc', 'class-imbalance'],
      ...['confusion-matrix-metrics', 'cost-threshold', 'roc-auc-with-ties', 'average-precision'],
    ],
    cheatSheet: ['evaluation-metrics'],
    features: ['F88'],
  },
  {
    id: 'gradient-descent',
    title: 'Gradient descent and its variants',
    question: 'What limits the learning rate, and what do momentum and Adam change?',
    concepts: [
      'learning rate',
      'condition number',
      'momentum',
      'heavy ball',
      'Nesterov',
      'AdaGrad',
      'RMSProp',
      'Adam',
      'divergence',
      'SGD',
      'optimiser',
    ],
    topic: 'gradient-descent',
    topics: ['optimisers', 'optimisation'],
    category: 'maths-stats',
    level: 'mid',
    minutes: 8,
    related: [
      ...['gradient-descent', 'hyperparameters', 'loss-vs-cost'],
      ...['momentum-and-nesterov', 'adam-optimiser', 'linear-regression-gradient-descent'],
    ],
    cheatSheet: ['neural-networks'],
    features: ['F78'],
  },
  {
    id: 'backprop',
    title: 'Backpropagation by hand',
    question: 'Where does the gradient of each weight come from?',
    concepts: ['chain rule', 'computational graph', 'gradient', 'local slope', 'autograd'],
    topic: 'backpropagation',
    topics: ['neural-networks', 'calculus'],
    category: 'deep-learning',
    level: 'mid',
    minutes: 10,
    related: [
      ...[
        'backpropagation',
        'vanishing-gradients',
        'activation-derivatives',
        'two-layer-net-backprop',
        'gradient-check',
      ],
    ],
    cheatSheet: ['neural-networks'],
    features: ['F79'],
  },
  {
    id: 'tree-split',
    title: 'The splits of a decision tree',
    question: 'How does a decision tree choose a split?',
    concepts: [
      'Gini',
      'entropy',
      'information gain',
      'impurity',
      'greedy',
      'tie',
      'CART',
      'depth',
      'pruning',
    ],
    topic: 'decision-trees',
    topics: ['trees-ensembles'],
    category: 'algorithms',
    level: 'junior',
    minutes: 8,
    related: [
      'decision-tree-splits',
      'tree-vs-forest',
      'best-split',
      'decision-tree-from-scratch',
      'tree-to-text',
    ],
    cheatSheet: [],
    features: ['F85'],
  },
  {
    id: 'bias-variance',
    title: 'Bias and variance',
    question: 'Is my error bias or variance?',
    concepts: [
      'underfitting',
      'overfitting',
      'model complexity',
      'noise',
      'decomposition',
      'training error',
      'test error',
      'polynomial regression',
    ],
    topic: 'bias-variance',
    topics: ['overfitting'],
    category: 'theory',
    level: 'junior',
    minutes: 7,
    related: ['bias-variance', 'underfitting-overfitting', 'prevent-overfitting'],
    cheatSheet: ['bias-variance'],
    features: ['F77'],
  },
  {
    id: 'leakage',
    title: 'Cross-validation and leakage',
    question: 'Why did the score vanish in production?',
    concepts: [
      'cross-validation',
      'data leakage',
      'feature selection',
      'pipeline',
      'k-fold',
      'noise',
      'group split',
      'time split',
    ],
    topic: 'data-leakage',
    topics: ['cross-validation', 'feature-selection', 'data-splits'],
    category: 'evaluation',
    level: 'mid',
    minutes: 7,
    related: [
      ...['data-leakage', 'cross-validation', 'data-splits', 'selection-vs-extraction'],
      ...['k-fold-splitter', 'pipeline-order', 'scaler-fit-on-train', 'time-series-splitter'],
    ],
    cheatSheet: ['evaluation-metrics'],
    features: ['F90'],
  },
] as const satisfies readonly LabEntry[]

/** Id of a lab that is built. */
export type LabId = (typeof LABS)[number]['id']

/** The labs that an item belongs to, in the order of {@link LABS}. */
export function labsOf(itemId: string): readonly LabEntry[] {
  const labs: readonly LabEntry[] = LABS
  return labs.filter(({ related }) => related.includes(itemId))
}
