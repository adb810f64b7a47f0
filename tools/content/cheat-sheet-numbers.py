"""Prints every worked number of the cheat sheet (content/cheat-sheet).

Usage: python3 tools/content/cheat-sheet-numbers.py
Standard library only. Run it after changing an example and copy the figures by hand.
"""

from math import e, exp, log, log2, pi, sqrt


def show(name, *values):
    print(f"{name:<44}", "  ".join(f"{v:.6g}" if isinstance(v, (int, float)) else str(v) for v in values))


def sigmoid(z):
    return 1 / (1 + exp(-z))


def entropy_bits(shares):
    return -sum(p * log2(p) for p in shares if p)


def heading(text):
    print(f"\n# {text}")


heading("2 bias-variance")
bias, variance, noise = 0.2, 0.01, 0.02
show("bias^2 + variance + noise", bias**2 + variance + noise)
rho, sigma2, trees = 0.3, 1.0, 100
show("variance of a mean of correlated trees", rho * sigma2 + (1 - rho) * sigma2 / trees)

heading("3 regularisation")
eta, lam, w, g = 0.1, 0.01, 2.0, -6.0
show("L2 step (1 - eta*lambda) w - eta g", (1 - eta * lam) * w - eta * g)
show("inverted dropout factor, p = 0.2", 1 / (1 - 0.2))
show("soft threshold of 0.30 and 0.05 at 0.1", max(0.30 - 0.1, 0), max(0.05 - 0.1, 0))

heading("4 neural networks")
show("loss of a random start, 10 classes: ln 10", log(10))
show("He standard deviation, 512 inputs", sqrt(2 / 512))
show("sigmoid slope at 0, to the power 10", 0.25**10)

heading("5 metrics")
tp, fp, fn, tn = 40, 10, 20, 930
precision, recall = tp / (tp + fp), tp / (tp + fn)
show("rows", tp + fp + fn + tn)
show("precision, recall", precision, recall)
show("F1", 2 * precision * recall / (precision + recall))
show("F2", 5 * precision * recall / (4 * precision + recall))
show("accuracy, accuracy of always-negative", (tp + tn) / 1000, (tn + fp) / 1000)
show("specificity, false-positive rate", tn / (tn + fp), fp / (tn + fp))
positives, negatives = [0.9, 0.4], [0.5, 0.3]
show("AUC of 2 positives and 2 negatives", sum(p > n for p in positives for n in negatives) / 4)
y, f = [3, 5, 7], [2, 5, 9]
errors = [a - b for a, b in zip(y, f)]
sse, mean = sum(x * x for x in errors), sum(y) / 3
show("MSE, RMSE, MAE", sse / 3, sqrt(sse / 3), sum(map(abs, errors)) / 3)
show("R^2", 1 - sse / sum((a - mean) ** 2 for a in y))
dcg = 1 / log2(2) + 0 / log2(3) + 1 / log2(4)
ideal = 1 / log2(2) + 1 / log2(3)
show("DCG, ideal DCG, NDCG of relevances 1,0,1", dcg, ideal, dcg / ideal)

heading("7 formulas")
show("Bayes: 1 %, 90 %, 5 %", 0.01 * 0.9 / (0.01 * 0.9 + 0.99 * 0.05))
xs, ys = [1, 2, 3], [2, 4, 5]
mx, my = sum(xs) / 3, sum(ys) / 3
cov = sum((a - mx) * (b - my) for a, b in zip(xs, ys)) / 2
sx = sqrt(sum((a - mx) ** 2 for a in xs) / 2)
sy = sqrt(sum((b - my) ** 2 for b in ys) / 2)
show("covariance, s_x, s_y, correlation", cov, sx, sy, cov / sx / sy)
se = sqrt(0.8 * 0.2 / 400)
show("standard error of 0.8 with n = 400, 1.96 se", se, 1.96 * se)
show("z-score of 13 with mean 10, sd 2", (13 - 10) / 2)
show("normal density at the mean, sd 1", 1 / sqrt(2 * pi))
show("entropy of 0.75/0.25 (bits)", entropy_bits([0.75, 0.25]))
show("Gini of 0.75/0.25", 1 - 0.75**2 - 0.25**2)
show("information gain 5:5 -> 4:1 and 1:4", 1 - entropy_bits([0.8, 0.2]))
show("KL((.5,.5) || (.75,.25)) in nats", 0.5 * log(0.5 / 0.75) + 0.5 * log(0.5 / 0.25))
show("log loss of p = 0.8 for y = 1", -log(0.8))
show("cross-entropy, true class at 0.7", -log(0.7))
show("hinge loss of score 0.4, y = 1", max(0, 1 - 0.4))
show("Huber, delta = 1, residuals 0.5 and 3", 0.5 * 0.5**2, 1 * (3 - 0.5))
show("sigmoid(2), slope there", sigmoid(2), sigmoid(2) * (1 - sigmoid(2)))
scores = [exp(z) for z in (2, 1, 0)]
show("softmax(2,1,0)", *(s / sum(scores) for s in scores))
show("gradient step on (w-5)^2 from 2, rate 0.1", 2 - 0.1 * 2 * (2 - 5))
a = sigmoid(0.5 * 2)
show("backprop: a, dL/dw for x=2, w=0.5, y=1", a, (a - 1) * 2)
show("Adam, first step, rate 0.001, gradient 4", 0.001 * 4 / (sqrt(4 * 4) + 1e-8))
show("batch norm of 1 and 3 (mean, sd, outputs)", 2, 1, (1 - 2) / 1, (3 - 2) / 1)
show("convolution: 224, k 7, p 3, s 2", (224 + 2 * 3 - 7) // 2 + 1)
show("convolution weights 3x3, 3 -> 64, with bias", (3 * 3 * 3 + 1) * 64)
show("dense weights 784 -> 100, with bias", (784 + 1) * 100)
w1 = exp(2) / (exp(2) + exp(0))
show("attention: q.k = 4 and 0, d = 4: weights", w1, 1 - w1)
show("cosine of (1,2) and (2,1)", 4 / 5)
show("normal equation, slope of xs, ys", cov / sx**2, my - cov / sx**2 * mx)
show("odds ratio of w = 0.7", exp(0.7))
show("PCA share of variance, eigenvalues 6,3,1", 6 / 10, 9 / 10)
show("discounted return of 1,1,1 with 0.9", 1 + 0.9 + 0.81)
show("Q update: 0, rate 0.5, r 1, gamma 0.9, max 2", 0 + 0.5 * (1 + 0.9 * 2 - 0))
show("Little: 2000 per s, 0.05 s", 2000 * 0.05)
p, q = [0.5, 0.3, 0.2], [0.3, 0.3, 0.4]
show("PSI of 50/30/20 and 30/30/40", sum((b - a) * log(b / a) for a, b in zip(p, q)))
show("perplexity at 2 nats per token", e**2)
