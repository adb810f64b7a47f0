import { describe, expect, it } from 'vitest'
import { copiedRuns } from './guards.ts'
import { compileRubric } from './patterns.ts'
import { read } from './reading.ts'
import { answers, question, rubric } from './testing/bias-variance.ts'
import { tokenise } from './tokens.ts'

const guards = (text: string) => read(compileRubric(rubric), question, text).guards

describe('copiedRuns', () => {
  it('marks runs of four words that stand in the question, and nothing else', () => {
    const { tokens } = tokenise('How do you tell which one it is?')
    const asked = tokenise('How do you tell which of the two it is?').tokens
    expect(copiedRuns(tokens, asked)).toEqual([true, true, true, true, true, false, false, false])
  })
})

describe('guard', () => {
  it.each([
    question,
    `${question} ${question}`,
    question.toUpperCase(),
    'The model suffers from the bias-variance tradeoff, and you tell which of the two your model suffers from.',
  ])('sees an echo of the question in %j', (text) => {
    expect(guards(text).echo).toBe(true)
  })

  it.each([answers.good, answers.wrong, `${question} ${answers.good}`, 'No idea.'])(
    'sees no echo in %j',
    (text) => {
      expect(guards(text).echo).toBe(false)
    },
  )

  it('sees what is off topic', () => {
    expect(guards(answers.offTopic).offTopic).toBe(true)
    expect(guards(answers.injection).offTopic).toBe(true)
    expect(guards(answers.good).offTopic).toBe(false)
  })

  it('sees what is too short to go by', () => {
    expect(guards('no idea').short).toBe(true)
    expect(guards('High bias means underfitting.').short).toBe(false)
  })

  it.each([
    '偏差是模型过于简单造成的误差，方差是模型对训练数据过于敏感造成的误差。',
    'Смещение означает, что модель слишком простая, а разброс означает переобучение.',
    'Eine hohe Verzerrung bedeutet eine zu einfache Abbildung, eine hohe Varianz bedeutet dagegen eine zu starke Anpassung; mit mehr Daten sinkt die Varianz, mit mehr Parametern sinkt dagegen die Verzerrung.',
  ])('sees that %j is not English', (text) => {
    expect(guards(text).foreign).toBe(true)
  })

  it('takes English for English', () => {
    for (const text of [answers.good, answers.keywords, answers.spoken])
      expect(guards(text).foreign).toBe(false)
  })
})
