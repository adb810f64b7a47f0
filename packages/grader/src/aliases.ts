/**
 * What speech recognition, and quick typing, make of terms of the field: heard | meant. Every
 * "heard" is something that nobody means in an answer about machine learning; what could be meant
 * is left out ("log it", "x or").
 */
export const ALIASES = `
  real you | relu
  real u | relu
  re loo | relu
  re lu | relu
  rail you | relu
  ray lou | relu
  rel you | relu
  reloo | relu
  soft macs | softmax
  soft max | softmax
  sock max | softmax
  sick moid | sigmoid
  sick mode | sigmoid
  sig moid | sigmoid
  tan h | tanh
  tan age | tanh
  logistic aggression | logistic regression
  logistics regression | logistic regression
  logic regression | logistic regression
  logistic recession | logistic regression
  linear aggression | linear regression
  linear recession | linear regression
  ridge aggression | ridge regression
  rich regression | ridge regression
  la so | lasso
  lass so | lasso
  lassoo | lasso
  gradient decent | gradient descent
  gradient dissent | gradient descent
  gradient the scent | gradient descent
  gradient ascend | gradient ascent
  vanishing gradience | vanishing gradients
  exploding gradience | exploding gradients
  gradience | gradients
  back prop | backprop
  back propagation | backpropagation
  lost function | loss function
  lost functions | loss functions
  the lost goes | the loss goes
  training lost | training loss
  validation lost | validation loss
  laws function | loss function
  log lost | log loss
  lock loss | log loss
  across entropy | cross entropy
  cross and trophy | cross entropy
  cross entropic loss | cross entropy loss
  in trophy | entropy
  kay means | k means
  kmeans | k means
  came means | k means
  kay fold | k fold
  kfold | k fold
  kay nearest | k nearest
  kay n n | knn
  k n n | knn
  k nn | knn
  are oh see | roc
  are o c | roc
  rock curve | roc curve
  rock a u c | roc auc
  a you see | auc
  ay you see | auc
  pee are curve | pr curve
  el two | l2
  ell two | l2
  l two | l2
  el one | l1
  ell one | l1
  l one | l1
  f one | f1
  eff one | f1
  f won | f1
  a dam | adam
  atom optimizer | adam optimizer
  atom optimiser | adam optimiser
  r m s prop | rmsprop
  rms prop | rmsprop
  bash norm | batch norm
  bash normalization | batch normalization
  patch norm | batch norm
  hyper perimeter | hyperparameter
  hyper perimeters | hyperparameters
  hyper parameter | hyperparameter
  hyper parameters | hyperparameters
  model perimeters | model parameters
  each epic | each epoch
  every epic | every epoch
  per epic | per epoch
  one epic | one epoch
  an epic | an epoch
  number of epics | number of epochs
  many epics | many epochs
  x g boost | xgboost
  xg boost | xgboost
  ex gee boost | xgboost
  extra boost | xgboost
  light g b m | lightgbm
  light gbm | lightgbm
  cat boost | catboost
  begging and boosting | bagging and boosting
  decision three | decision tree
  decision threes | decision trees
  genie impurity | gini impurity
  ginny impurity | gini impurity
  genie index | gini index
  principle component | principal component
  principle components | principal components
  i can values | eigenvalues
  eigen values | eigenvalues
  eigen value | eigenvalue
  i can vectors | eigenvectors
  eigen vectors | eigenvectors
  eigen vector | eigenvector
  confusion metrics | confusion matrix
  precision and recoil | precision and recall
  true positive right | true positive rate
  false positive right | false positive rate
  won hot | one hot
  convolution all | convolutional
  con volutional | convolutional
  max pulling | max pooling
  max polling | max pooling
  average pulling | average pooling
  recurring neural | recurrent neural
  word to vec | word2vec
  word two vec | word2vec
  auto encoder | autoencoder
  auto encoders | autoencoders
  variation all autoencoder | variational autoencoder
  bays theorem | bayes theorem
  bays rule | bayes rule
  base theorem | bayes theorem
  base rule | bayes rule
  naive bays | naive bayes
  naive base | naive bayes
  naive baize | naive bayes
  colonel | kernel
  colonel trick | kernel trick
  likely hood | likelihood
  kai squared | chi squared
  key squared test | chi squared test
  tea test | t test
  zee score | z score
  zed score | z score
  amputation | imputation
  time serious | time series
  learning right | learning rate
  learning great | learning rate
  learning wait | learning rate
  many batch | mini batch
  wait decay | weight decay
  waits and biases | weights and biases
  initial waits | initial weights
  bias variants | bias variance
  buyers variance | bias variance
  high variants | high variance
  low variants | low variance
  regular ization | regularization
  regular isation | regularisation
  elastic nut | elastic net
  d b scan | dbscan
  db scan | dbscan
  sent roid | centroid
  center oid | centroid
  tea snee | t sne
  t snee | t sne
  u map | umap
  seek to seek | seq2seq
  m l ops | mlops
  ml ops | mlops
  em el ops | mlops
  pie torch | pytorch
  pi torch | pytorch
  py torch | pytorch
  tensor flow | tensorflow
  sky kit learn | scikit learn
  psychic learn | scikit learn
  side kit learn | scikit learn
  sk learn | sklearn
  num pie | numpy
  numb pie | numpy
  sharp values | shap values
  shop values | shap values
  shap lee | shapley
  kale divergence | kl divergence
  ex or | xor
  call linearity | collinearity
  co linearity | collinearity
  concept rift | concept drift
  arg max | argmax
  arg min | argmin
  over fitting | overfitting
  over fit | overfit
  over fits | overfits
  under fitting | underfitting
  under fit | underfit
  under fits | underfits
  smoke oversampling | smote oversampling
  a b testing | a/b testing
  per cent | percent
`

/** Words that are said letter by letter: "s g d". Joined where the letters stand in a row. */
export const ACRONYMS: ReadonlySet<string> = new Set(
  `ai ml nn cnn rnn lstm gru gan vae mlp svm svd pca lda qda knn kmeans sgd rms rmse mse mae mape roc
  auc pr tp fp tn fn tpr fpr tnr fnr kl iid em map mle mcmc hmm crf bert gpt llm rag nlp cv ocr asr
  tsne umap relu gelu api gpu cpu tpu sql etl kpi ndcg mrr ctr psi ks cdf pdf anova ols glm gbm gbdt
  rf dt rl dqn ppo mdp lru fifo cicd sla slo bce`.split(/\s+/),
)
