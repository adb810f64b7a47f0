import fc from 'fast-check'

/** Pieces that the reading treats in some special way. */
const PIECES = [
  ...' \n.,;:()[]{}-–—\'’"$\\^_*/+=<>|%&²₁σ\u0301ﬁ\ud83d\ude00',
  '\\frac{',
  "n't",
  'not ',
  'the ',
  'bias ',
  'variance ',
  'um ',
  'e.g. ',
]

const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))
const ascii = fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code))

/** Any text, lone surrogates included, with many pieces that are read in a special way. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(ascii, fc.constantFrom(...PIECES), unit), { maxLength: 120 })
  .map((pieces) => pieces.join(''))
