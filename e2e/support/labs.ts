/** A lab as it is opened by the end-to-end tests: each address is looked at in both widths. */
export interface LabRow {
  readonly lab: string
  /** An edge: an end, a degenerate setting, or the smallest or largest value. */
  readonly edge: string
  /** What the text of the picture says there. */
  readonly says: RegExp
}

/** One row for each lab. */
export const LAB_ROWS: readonly LabRow[] = [
  {
    lab: 'forest-boosting',
    edge: '?rate=0.01&depth=1&step=5',
    says: /has not turned up within 50/,
  },
  { lab: 'logistic', edge: '?apart=yes&free=yes&step=999', says: /for ever/ },
  { lab: 'residuals', edge: '?data=tails&n=10&step=1', says: /Without point/ },
  { lab: 'pca', edge: '?data=digits&step=20', says: /for 95 % 29 of 64/ },
  { lab: 'neighbours', edge: '?scaled=yes&k=51&step=50', says: /51 nearest neighbours are within/ },
  {
    lab: 'imbalance',
    edge: '?method=under&ratio=0.04&threshold=0.99&step=20',
    says: /Negatives dropped/,
  },
  { lab: 'encoding', edge: '?data=breast-cancer&step=1', says: /units decide/ },
  {
    lab: 'convolution',
    edge: '?data=disc&kernel=outline&padding=2&stride=3&pool=max&step=0',
    says: /in the padding/,
  },
  { lab: 'drift', edge: '?kind=unused&size=2&delay=8&step=23', says: /does not use has moved/ },
  { lab: 'dropout', edge: '?rate=0.9&rescale=yes&step=199', says: /the means agree/ },
  { lab: 'batch-norm', edge: '?size=1&beta=1&step=9', says: /A batch of one is its own mean/ },
  {
    lab: 'recommender',
    edge: '?rank=8&lambda=0.01&known=0.3&step=24',
    says: /Items solved, users held/,
  },
  { lab: 'missing-data', edge: '?mechanism=mnar&method=noise&step=14', says: /depend on y itself/ },
  { lab: 'curse', edge: '?spread=plane&step=10', says: /the contrast does not vanish/ },
  { lab: 'k-means', edge: '?seed=3&step=8', says: /local minimum/ },
  { lab: 'fraud-queue', edge: '?adapt=4&cost=0&step=240', says: /no longer calibrated/ },
  { lab: 'peeking', edge: '?looks=1&truth=lift&step=199', says: /Of 200 experiments/ },
  { lab: 'regularisation-path', edge: '?mix=0&step=0&data=pair', says: /makes none 0/ },
  { lab: 'fairness', edge: '?rule=own&own=0&step=0', says: /A is selected \(0 %\)/ },
  { lab: 'svm-margin', edge: '?data=moons&kernel=rbf&gamma=20&step=0', says: /nothing is decided/ },
  { lab: 'attention', edge: '?data=random&d=128&scaled=no&step=4', says: /nearly no gradient/ },
  {
    lab: 'vanishing-gradients',
    edge: '?activation=relu&init=normal&deviation=1&depth=40',
    says: /it explodes/,
  },
  { lab: 'eta', edge: '?by=day&rush=2&step=999', says: /one number for all hours/ },
  { lab: 'calibration', edge: '?n=50&sure=0.25&bins=20&method=isotonic', says: /too careful/ },
  { lab: 'naive-bayes', edge: '?copies=8&alpha=0.001&step=0', says: /Before any word/ },
  {
    lab: 'early-stopping',
    edge: '?held=20&patience=1&step=149',
    says: /what would have followed/,
  },
  {
    lab: 'rnn-memory',
    edge: '?kind=lstm&forget=8&input=-8&length=60&step=59',
    says: /still there/,
  },
  { lab: 'rate-schedules', edge: '?base=0.25&steps=300&step=300', says: /diverges/ },
  { lab: 'shapley', edge: '?model=wave&background=many&step=9', says: /2 of 6 orders/ },
  { lab: 'threshold', edge: '?step=0&prevalence=0.001', says: /Nothing is called positive/ },
  { lab: 'gradient-descent', edge: '?condition=40&step=20', says: /rate is too large/ },
  { lab: 'backprop', edge: '?activation=relu&step=999', says: /All gradients are known/ },
  { lab: 'tree-split', edge: '?data=moons&depth=6&step=999', says: /It stays a leaf/ },
  { lab: 'bias-variance', edge: '?step=11', says: /their mean is near the truth/ },
  { lab: 'leakage', edge: '?d=5000&n=40&folds=10&step=9', says: /Fold 10 of 10/ },
  { lab: 'activations', edge: '?activation=sigmoid&rate=0.05&bias=-2&step=0', says: /24 units/ },
  { lab: 'transfer', edge: '?way=all&alike=0&rows=200&rate=0.1&step=99', says: /it forgets/ },
  { lab: 'vae', edge: '?beta=8&step=40', says: /Both numbers of the code are dead/ },
  { lab: 'dartboard', edge: '?bias=0&spread=3&step=39', says: /overfits/ },
  { lab: 'error-types', edge: '?scenario=spam&n=120&step=0', says: /so the threshold is too high/ },
  { lab: 'diffusion', edge: '?width=0&step=30', says: /gives it back/ },
]
