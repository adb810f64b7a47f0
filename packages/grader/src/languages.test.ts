import { describe, expect, it } from 'vitest'
import { gradeAnswer } from './grade.ts'
import { otherLanguage } from './languages.ts'
import { answers, question, rubric } from './testing/bias-variance.ts'
import { tokenise } from './tokens.ts'

const language = (text: string) =>
  otherLanguage(tokenise(text).tokens.filter(({ kind }) => kind === 'word'))

describe('otherLanguage', () => {
  it.each([
    [
      'German',
      'Das Modell ist zu einfach und macht auf den Daten immer wieder den Fehler, dass es zu glatt ist.',
    ],
    [
      'French',
      'Le modèle est trop simple et il fait toujours la même erreur sur les données qui sont nouvelles.',
    ],
    [
      'Spanish',
      'El modelo es muy simple y por eso comete siempre el mismo error con los datos cuando son nuevos.',
    ],
    [
      'Italian',
      'Il modello è troppo semplice e per questo fa sempre lo stesso errore con gli dati che non conosce.',
    ],
    [
      'Portuguese',
      'O modelo é muito simples e por isso comete sempre o mesmo erro com os dados que não conhece ao lado.',
    ],
    [
      'Dutch',
      'Het model is te eenvoudig en maakt daarom altijd dezelfde fout met nieuwe gegevens, omdat het niet past bij de werkelijkheid.',
    ],
    [
      'Swedish',
      'Modellen är för enkel och gör därför alltid samma fel med nya data, men det är inte hur jag vill ha det.',
    ],
    [
      'Polish',
      'Model jest zbyt prosty i dlatego nie uczy się wzorca, ale przez to że jest prosty, nie jest też zmienny.',
    ],
    [
      'Turkish',
      'Model çok basit ve bu nedenle her zaman aynı hata olarak kalır, ama daha çok veri ile bir şey değil.',
    ],
    [
      'Indonesian',
      'Model ini terlalu sederhana dan karena itu tidak dapat belajar pola yang ada pada data untuk masalah ini.',
    ],
  ])('knows %s by its small words', (name, text) => {
    expect(language(text)).toBe(name)
  })

  it.each([
    answers.good,
    answers.spoken,
    answers.keywords,
    'As the Germans say, "das ist nicht so einfach", and the French "c’est la vie": the model underfits.',
    'A sa, ta and na cluster; the la and le sets; un, con and per are names of columns in my data.',
    'O(n) in time, y is the label, x and e are inputs, i and j are indices, k is the number of folds.',
  ])('takes %j for English', (text) => {
    expect(language(text)).toBeUndefined()
  })

  it('makes the grader say that it cannot judge, and in which language to write', () => {
    const answer =
      'Eine hohe Verzerrung ist ein Zeichen dafür, dass das Modell zu einfach ist und nicht passt.'
    const { outcome, flags, criteria } = gradeAnswer({ rubric, question, answer })
    expect(outcome).toBe('cannot-judge')
    expect(flags.map(({ code }) => code)).toEqual(['other-language'])
    expect(flags[0]?.message).toContain('German')
    expect(flags[0]?.message).toContain('write in English')
    expect(
      criteria.every(({ status, evidence }) => status === 'unclear' && evidence.length === 0),
    ).toBe(true)
  })
})

describe('An answer copied from what was shown', () => {
  const shown = [answers.good]
  const codes = (answer: string, texts = shown) =>
    gradeAnswer({ rubric, question, answer, shown: texts }).flags.map(({ code }) => code)

  it('is graded and says so', () => {
    const { outcome, score, flags } = gradeAnswer({ rubric, question, answer: answers.good, shown })
    expect(outcome).toBe('graded')
    expect(score).toBeGreaterThan(0.9)
    expect(flags.map(({ code }) => code)).toContain('copied')
  })

  it('is seen where half of it is changed, and not where it is told in own words', () => {
    const half = answers.good.length / 2
    expect(codes(`I would say this. ${answers.good.slice(0, half)}`)).toContain('copied')
    expect(codes(answers.spoken)).not.toContain('copied')
    expect(codes(answers.good, [])).not.toContain('copied')
    expect(codes('Bias is the error you get.')).not.toContain('copied')
  })
})
