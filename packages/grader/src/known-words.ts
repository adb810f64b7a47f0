import { stem } from './stem.ts'

/**
 * Real words that are one or two letters away from a term of the field, or are terms themselves.
 * A word of an answer found here is what it says, never a misspelt other word.
 */
const WORDS = `
  ability above absolute abstract accept access accuracy accurate across action activate activation
  actual adapt adaptive add adjust advance affect after again against agent aggregate algorithm align
  allow alpha alternate always among amount analysis angle answer anomaly apart appear apply approach
  area argue around array assign assume attack attend attention attribute average avoid aware axis
  back backward bagging balance bandit base baseline basic basis batch become before begin behave
  behaviour being believe below bench benefit best beta better between beyond biased bigger binary
  blend block boost boosting bootstrap border bound boundary branch break bring broad broken build
  bundle bound calibrate called cannot capacity capture careful carry case casual category causal
  cause caution cell center central certain chain chance change channel charge cheap check child
  choice choose circle class classic classify clean clear click climb clip close cluster clutter
  coarse code coefficient collect column combine common compare complete complex component compute
  concave concept condition confidence confuse connect consider consistent constant constraint
  contain content context continue contrast control converge convex convey convolution correct
  correction correlation cosine cost could count counter couple course covariance covariate cover
  create critic cross cover curve cycle danger data dataset deal decay decide decision decline decode
  decrease deduction deep default define degree delay delete delta dense density depend dependent
  deploy depth derive derivative describe design detect detection determine deviate deviation device
  diagonal differ difference different difficult digit dimension direct direction discount discover
  discrete discriminate distance distil distribution diverge diverse divide domain dominate double
  draw drift drive drop dropout during dynamic early easy edge effect efficient effort either
  element eliminate embed embedding empirical empty encode encoder encourage energy enough ensemble
  ensure enter entire entropy epoch equal equation error especially essential estimate estimator
  evaluate even event every evidence exact example exceed except exception exist expand expect
  expectation expensive experience explain explicit explode exploit explore exponent express extend
  extra extract extreme factor fail failure fair false family fast feature feather feedback feed
  fewer field figure filter final find fine finite first fitted fixed flat flexible flow focus
  follow force forest forget form formal formula forward found fourth fraction frame free frequent
  frozen full function further future fuzzy gain gate gather gauss general generate generative
  genuine given global goal good grade gradient gradual grain graph great greater greedy grid
  ground group growing guarantee guess guide half hand handle happen hard harm harmonic hash heavy
  height help heuristic hidden hide high hinge hold horizon human hyper hypothesis idea ideal
  identical identify image imbalance impact implicit imply important improve impurity impute
  include incorrect increase independent index individual induction infer inference infinite
  influence inform information inherent initial inject inner input insight instance instead
  interaction intercept interest interfere interference internal interpret interval invariant
  inverse involve isolate issue item iterate itself jump keep kennel kernel know known label labour
  lager language large largest lasso last late latency latent later latest latter layer lazy lead
  leaf leak leakage lean leaning learn learner least leave leaving left length less level lever
  light like likelihood likely limit line linear link listen little local locate logic logistic
  logit long longer look loose lose loss lower machine magnitude main major make manage manner many
  margin marginal mark market mask mass massive match matrix matter maximum maybe mean measure
  mechanism median medium member memory merge merit message method metric might minimum minor
  minus miss mixed mixture modal mode model modern modify module moment momentum monitor more most
  motion mount move moving much multiple mutual naive narrow native natural near need negative
  neighbor nested network neural neuron neutral never noise noisy normal nose note nothing notice
  novel number object objective observe obtain obvious occur offer offline often online only
  operate opposite optimal optimum option order ordinal origin other outlier outer output over
  overall overfit overlap pack padding pair panel paper parallel parameter parent part partial
  particular partition party pass past patch path pattern penal penalty people perceptron perfect
  perform perhaps period person phase phrase pick piece pixel place plain plan plane play plot
  point police policy pool polling pooling poor popular portion position positive possible
  posterior potential power practice precise precision predict prefer prepare presence present
  preserve pressure prevent previous price print prior private prize probability probable problem
  process produce product profit program project proof proper property proportion propose protect
  prove provide proxy prune pseudo public pull purchase pure purpose push quality quantity query
  question quick quiet quite radial raise random range rank rapid rare rate rather ratio reach
  react read real realise reason recall receive recent recession reciprocal recognise recommend
  record recover rectify recur reduce reduction redundant refer reflect regal region regress
  regression regret regular regulate regulation reject relate relation relative relevant reliable
  rely remain remember remove repeat replace represent request require resample research residual
  resist resolve resource respect respond response rest restrict result return reveal reverse
  review reward ridge right rise risk robust role root rotate rough round route row rule running
  safe same sample sampling sapling satisfy saturate scalar scale scan scatter scene schedule
  scheme scope score screen search second section seed seek seem seen segment select selection
  self sell sense sensitive separate sequence series serious serve session several severe shall
  shape share sharp shift short should show shrink shuffle side sigmoid sign signal significant
  similar simple simplify simply simulate since single singular situation size skew skill skip
  slack slice slight slope slow slower small smaller smell smooth social soft solid solution solve
  some sort sound source space spare sparse spatial speak special specific specify speech speed
  spend split spread spurious square stable stack staff stage stale stall stand standard stare
  start state static station stationary stationery statistic stay steady steep step stick still
  stock stop storage store story straight strange strategy stratify stream strength stretch strict
  strike string strip strong structure student study style subject subset substitute subtract
  success such sudden suffer sufficient suggest suit summary super supervise supply support suppose
  sure surface surrogate swap switch symbol symmetric synthetic system table tackle tail take talk
  target task taste teach team technique tend tensor term terminal test text than that their them
  then theory there these thing think third this those though thought three threshold throw tight
  time tiny together token tool topic total touch toward trace track trade tradition traffic trail
  trailing train trait transfer transform transition translate transpose treat tree trend trial
  trick trigger true trust truth tune tuning turn turning twice type typical unable under underfit
  uniform union unique unit unknown unless unlike unstable until unusual update upper usage useful
  user usual valid validate validation valley value valve vanish variable variance variant variate
  variation variety various vary vector verify version vertical very victor view virtual visible
  vision visit visual vital voice volume vote wait waiting want warm waste watch wave weak weaker
  weigh weighing weight weird well were what wheel when where whether which while white whole whose
  wide wider width will window wise wish with within without word work world worse worst worth would
  write wrong yield young your zero`

/** Stems of {@link WORDS}. */
export const KNOWN_STEMS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/).map(stem))
