import { stem } from './stem.ts'

/**
 * What people say in everyday words where a rubric has the word of the field. Each line is
 * `words of the field => everyday words`: a slot that accepts one of the former accepts the latter as
 * well, and not the other way round. Only what means the same in an answer about machine learning;
 * directions and judgements ("less", "better") are left to the authors.
 */
const LINES = `
overfit, overfitting, over fit, memoris, memoriz => learn* by heart, learnt by heart, learned by heart, know* by heart, off by heart, by heart, word for word, parrot*, rote, cram*, clings to, clings too closely, swallow* the noise, learn* the noise, learnt the noise, learns noise, copies the noise, chas* the noise, chas* noise, picks up noise, follows every wiggle, every little bump, too closely to the training, too close to the training, tailored to the training, learn* the training <set|data|examples> too well, good only on the training, only good on the training, useless on new, bad on new, fails on new, poor on new, falls apart on new
underfit, underfitting, under fit => learn* too little, too stupid, too dumb, not learned enough, not learnt enough, can not learn enough, not even the training, even on the training, even the training, misses the pattern, too simple to, too crude, too rigid
generalis, generaliz, generalisation, unseen data, new data, unseen => never seen, not seen before, has not seen, have not seen, had not seen, had not met, never met, new example*, new case*, new customer*, new people, new picture*, new photo*, fresh data, fresh example*, fresh case*, real world, real life, strangers, unknown case*, unknown example*
variance => wobbl*, jump* around, jumps about, jumpy, shaky, swings, swing wildly, jitter*, nervous, calmer, steadier, bounc* around, all over the place, thrown about, differs a lot, change* a lot, very different each time, different every time, luck of the draw
unstable => wobbl*, jump* around, jumps about, jumpy, shaky, swings, jitter*, all over the place, flips, different every time, change* a lot, topple*
stable, steady => calm*, steadier, reliabl*, do not jump, does not jump, wobble* less, less shaky, less jumpy
bias => consistently off, consistently wrong, always off, always wrong, wrong in a consistent way, wrong in the same way, off in the same direction, misses in the same direction, systematic*
noise, noisy => by chance, pure luck, coincidence*, accident*, quirk*, randomness, fluke*, static, freak
predict, prediction, predictions, forecast => guess*, foresee*, foretell*, estimat*, work out, works out, figure out, figures out
label, labels, labelled, labeled => right answer*, correct answer*, known answer*, true answer*, answer key, the answers, with answers, solutions, known outcome*, known result*, tagged, told the answer, told what, told the right
without labels, no labels, unlabelled, unlabeled => without answers, without any answers, no answers, no right answers, without the answers, nobody told, nobody tells, nobody says, no teacher, without a teacher, not told, is not told, by itself, on its own, unsorted, untagged
unsupervised => without answers, without any answers, no answers, no right answers, without the answers, nobody tells, nobody told, no teacher, without a teacher
supervised => with answers, right answer*, correct answer*, known answer*, answer key, teacher
feature, features, variable, variables, predictor, predictors, column, columns, input, inputs => detail*, characteristic*, property, properties, trait*, fact*, clue*, attribut*, field*, piece* of information, things we know, things you know, bits of information, measurement*, question*
error, errors, loss => mistake*, how wrong, how far off, far off, off the mark, miss the mark, misses, how bad, wrongness, wrong answer*, slip*
residual, residuals => what is left, what is still wrong, what was left, leftover*, left over, remaining mistake*, still gets wrong, got wrong, mistakes so far, left unexplained, misses
training set, training data, training error, training loss, training score => practice, practis*, homework, exercises, examples it learned from, examples it learnt from, examples it was shown, what it has seen, data it has seen, data it learned from, data it learnt from, seen examples
train, trained, training => learn*, teach*, taught, practis*, practice, stud*
test set, test data, held out, held-out, holdout, hold out, untouched => final exam, exam*, sealed, locked away, lock away, put aside, set aside, kept aside, keep aside, kept apart, put away, hidden away, never touched, not touch*, kept secret, kept back, held back, hold back, kept for the end, kept for last, hidden part, drawer, saved for the end, saved for last
validation, validation set, validation data => mock exam*, rehears*, trial exam*, practice exam*, dress rehearsal, held back, kept aside, put aside, set aside, practice test
gradient, gradients, derivative, derivatives => slope*, steep*, downhill, which way is down, which way to go, how much each, how much every
learning rate, step size => size of the step*, size of each step, how big the step*, how big a step, how large a step, stride*, big steps, small steps, tiny steps, too big a step, step length, steps
converg, converges, convergence => settle*, settling, stops changing, stop changing, no longer change*, nothing changes, nothing moves, stay the same, reaches the bottom, reach the bottom, arrive*
threshold, cut-off, cutoff => the bar, draw the line, where we draw, where you draw, dial, strict*, limit, from which we say, above which, level at which, sensitivity setting
cluster, clusters, clustering => pile*, bunch*, clump*, heap*, bucket*, sort them into groups, put similar, similar ones together, group*, belong together, alike together
interpret, interpretable, explain, explanation, explainable, transparent => see why, say why, tell why, know why, understand why, understand how, show why, easy to follow, follow its reasoning, readable, read off, give a reason, give reasons, reasons for, justify, tell someone why, tell people why, look inside
black box, black-box => see why, can not see inside, not look inside, nobody knows why, say why, opaque, no idea why, hard to follow, impenetrable, mystery
expensive, cost, costs => takes long, take longer, takes longer, takes ages, takes forever, takes a lot, more time, more money, more work, more power, long time, hours, slow*, pay for, pricey, you pay, dear, electricity, heavy
compute, computation, computing, hardware, gpu => machine time, electricity, computer power, machines, time to run, heavy, takes long, longer
latency => slow*, quick*, fast, faster, wait*, response time, millisecond*, ms, seconds, in time, answer in time, takes too long, immediate*
baseline => simple rule, simplest thing, dumb, naive guess, something simple, what we have today, yardstick, rule of thumb, plain method, simple model, simple method
deploy, deployment, production, serving, inference, live => go live, goes live, going live, for real, real use, real users, in real life, out in the wild, ship*, roll out, rolled out, in use, actual customers, everyday use, in the field, running in
monitor, monitoring => keep an eye, watch*, look at every, look every, alarm*, check every, check each, keep checking, keep watching, keep track
drift, shift, drifts => world changes, things change, change over time, changes over time, changed over time, customers change, people change, habits change, out of date, outdated, gets old, goes stale, stale, no longer match*, no longer true, behave differently, not like before, looks different, look different
regularis, regulariz, regularisation, regularization, penal, penalty, penalties, weight decay => fee, fine for, fines, charge*, tax*, punish*, extra cost, price on, price for, leash, rein*, brake*, on a short, keep the weights small, keeps the weights small, hold* back, discourag*, make it pay, toll, rent
shrink, shrinks, shrinkage => pull* towards zero, pulls them, pull down, make* small, makes them small, made small, made smaller, squeeze*, smaller, closer to zero, towards zero, pushed down, trim*
outlier, outliers => extreme*, odd one*, oddball*, strange value*, weird value*, crazy value*, freak*, way off, huge value*, far away point*, unusual value*, one millionaire, one billionaire, absurd
missing, missing value, missing values => gap*, hole*, blank*, empty, not filled, unknown, not answered, left out, no value, did not say, nobody wrote
imput, impute, imputation => fill*, filled in, fill in, put in the, plug*, replace*, guess the missing
leak, leakage, leaks => cheat*, peek*, spoiler*, in advance, sees the answer*, seen the answer*, see the answer*, saw the answer*, knows the answer*, gives away, give away, given away, answer is hidden in, look* into the future, looking ahead, crib, would not have, would not know, not know yet, sneak*, already knows, known only later
imbalance, imbalanced, unbalanced, minority, rare => hardly any, very few, only a few, one in a hundred, one in a thousand, almost all, nearly all, almost everyone, needle, needles, lopsided, seldom
ensemble, ensembles, ensembling => committee*, panel*, jury, crowd*, many models, several models, group of models, team of models, many opinions, second opinion
vote, votes, voting, majority => show of hands, what most, most of them say, poll*, decide together, outvote*
averag, average, averaged, averaging => mean of, middle of, balance out, even out, evens out, cancel*, smooth* out
probability, probabilities, probabilit => chance*, how likely, likel*, odds, percent, per cent, how sure, how certain, how confident
weight, weights, parameter, parameters, coefficient, coefficients => knob*, dial*, numbers inside, internal numbers, importance of each, points for each, how much each, factor*
hyperparameter, hyperparameters => knob*, dial*, setting*, set by hand, you set, chosen by you, you choose before, decided before
random, randomly, at random => by chance, lottery, dice, roll a die, coin, blindfold, by lot, drawn from a hat, shuffled, arbitrary, any old
sequence, sequential, one after another => in a row, in turn, one by one, one after the other, after each other, in a queue, queue, each next, next one, word by word
business, business goal, objective => what the company, company wants, money, what people want, what they really want, what the boss, why they want, real goal, real problem, actual problem
stakeholder, stakeholders => boss*, client*, people who will use, people who use, manager*, those who, whoever uses, colleagues, department*, sales people, product owner*
user, users, customer, customers => client*, people, shopper*, visitor*, patient*, reader*, listener*, viewer*
scale, scales, scaled, scaling, standardis, standardise, standardised, standardize, normalis, normalise, normalised, standardisation => same unit*, same range, same size, comparable, same ruler, same footing, equal footing, same yardstick, metres and, grams and, euros and, put on one, on the same level, bring to the same
correlat, correlated, correlation, collinear, multicollinearity => go together, goes together, move together, rise together, say the same, same information, tell the same, same story, twins, overlap*, hand in hand, redundant
independent, independence => separately, on their own, have nothing to do with, nothing to do with each other, by itself, unrelated, no influence on each other, do not affect each other
nearest, closest, neighbour, neighbours => look alike, next door, most alike, most similar, close by, around it, next to it, standing near
distance, distances, similarity => how close, how far, how alike, far apart, close together, near each other, how similar
dimension, dimensions, dimensional => many details, many columns, many features, directions, each direction
interaction, interactions => combination*, together with, depends on another, depends on the other, only when both
nonlinear, non-linear, curved => bend*, wiggly, wiggl*, curve*, not a straight line, no straight line, crooked, twist*
linear, linearly, linear relationship => straight line, straight, proportional
decision boundary, boundary => dividing line, line between, border*, fence, draws a line, draw a line, separat* line
capacity, flexible, complex, complexity => too much freedom, more freedom, room to, clever, powerful, fancy, elaborate, wiggly, bendy, big model, bigger model, too big
simple, simpler, too simple => plain*, crude, naive, straight line, basic, small model, smaller model
retrain, retraining => train again, trained again, teach it again, teach again, learn again, refresh*, update the model, updated regularly, new training, fit again
feedback => what people tell, complaint*, what users say, what happened afterwards, react*
bootstrap, bootstrapped => draw with replacement, drawn with replacement, put back, own sample, different random, different rows, other rows, random copy, random sample, random rows, different part of the data, different pile, shuffled copy
reward, rewards => treat*, praise*, points, prize*, score, carrot, pat on the back, biscuit*
explore, exploration, trial and error => try* out, trying things, trying something new, new things, experiment*, see what happens
embedding, embeddings => list of numbers, numbers that, point in space, coordinates, map of, close together
pipeline, pipelines => recipe*, assembly line, same steps, one package, whole chain, all steps, conveyor
version, versioned, versioning => which data, which code, same result again, go back to, snapshot*, keep old, history of
automat, automated, automatic => by itself, without anybody, without someone, by machine, at the push of a button, no manual, hands off
rollback, roll back => go back, switch back, back to the old, return to the old, undo, old version, old one
fair, fairness, discriminat => treat* equally, treat* the same, treated the same, treated worse, at a disadvantage, disadvantag*, unfair*, worse for some, prejudic*
privacy, personal data => private, secret*, personal information, nobody's business, consent, sensitive information
false positive, false positives => false alarm*, crying wolf, cry wolf, alarm for nothing, for nothing, innocent*, wrongly accused, wrongly flagged, wrongly blocked, good mail, healthy people
false negative, false negatives => miss*, slip* through, overlook*, not caught, got away, gets away, undetected, sent home, sick people
recall, sensitivity => how many we catch, how many it catches, how many were caught, how many we find, share we catch, catches, caught, how many of the real, how many of the actual, find them all, miss none, missed ones
precision => how many are right, how many were right, how often it is right when, right when it says, when it raises the alarm, of those it flags, of the flagged, of the ones it picked, of the alarms, really are
`

/** Everyday words by the stem, or the words, of an alternative that they may stand for. */
const EVERYDAY: ReadonlyMap<string, readonly string[]> = table()

function table(): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const line of LINES.trim().split('\n')) {
    const [words = '', said = ''] = line.split('=>')
    const alternatives = said.split(',').map((one) => one.trim())
    for (const word of words.split(',')) {
      const key = keyOf(word)
      found.set(key, [...(found.get(key) ?? []), ...alternatives])
    }
  }
  return found
}

/** An alternative without its star; a single word as its stem. */
function keyOf(alternative: string): string {
  const bare = alternative.trim().toLowerCase().replace(/\*$/, '')
  return bare.includes(' ') ? bare : stem(bare)
}

/** Everyday words that fill a slot of `alternatives` as well; those that it has already left out. */
export function everydayOf(alternatives: readonly string[]): string[] {
  const known = new Set(alternatives)
  const found = new Set<string>()
  for (const one of alternatives)
    for (const said of EVERYDAY.get(keyOf(one)) ?? []) if (!known.has(said)) found.add(said)
  return [...found]
}
