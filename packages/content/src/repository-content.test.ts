import { join } from 'node:path'
import type { CompiledTopic } from '@warmstart/schema'
import { describe, expect, it } from 'vitest'
import { readCatalogue } from './catalogue.ts'
import { FaultList } from './fault.ts'
import { INVENTORY_PREFIXES } from './index.ts'

const CONTENT = join(import.meta.dirname, '..', '..', '..', 'content')
const faults = new FaultList()
const { topics, taxonomy, inventory } = readCatalogue(CONTENT, faults)

const MIND_MAP = `
ML/AI Interview Preparation
  General Strategy
    Build Project Story
      Problem, Data, Features
      Model, Evaluation, Deployment
      Impact, Lessons Learned
    Practice Mock Interviews
    Stay Updated with Trends
      Generative AI
      MLOps
  Core Technical Skills
    ML Fundamentals
      Supervised vs. Unsupervised Learning
      Bias-Variance Tradeoff
      Overfitting Prevention
    Algorithms & Models
      Linear/Logistic Regression
      Decision Trees & Ensembles
      Neural Networks & Deep Learning
    Metrics & Evaluation
      Precision, Recall, F1, AUC
      Cross-Validation
    Data Processing
      Missing Data Handling
      Feature Engineering
  ML System Design
    End-to-End ML Pipeline
      Data Ingestion
      Model Deployment
      Monitoring & Feedback Loop
    Scalability, Latency, Robustness
  Coding Proficiency
    Python, NumPy, Pandas, Scikit-learn
    TensorFlow/PyTorch
    Implement Algorithms (Scratch)
    Data Structures & Algorithms (General)
  Behavioral & Ethical Considerations
    Project Deep Dive
      Challenges Faced, Lessons Learned
    Teamwork & Communication
    AI Ethics & Bias Mitigation
`

describe('the content of this repository', () => {
  it('has a sound topic tree, taxonomy and inventory', () => {
    expect(faults.sorted()).toEqual([])
  })

  it('has the 41 nodes of the mind map in their hierarchy', () => {
    const depth = ({ parent }: CompiledTopic): number => {
      const above = topics.find(({ id }) => id === parent)
      return above === undefined ? 0 : 1 + depth(above)
    }
    const map = topics.filter((topic) => topic.map)
    expect(map).toHaveLength(41)
    const drawn = map.map((topic) => '  '.repeat(depth(topic)) + topic.title)
    expect(drawn.join('\n')).toBe(MIND_MAP.trim())
  })

  it('says in a sentence what each topic is about', () => {
    for (const { id, summary } of topics) expect(summary, id).toMatch(/^.{20,}\.$/)
  })

  it('gives each role a mix of at least half of the categories', () => {
    for (const { id, mix } of taxonomy.roles) {
      expect(Object.keys(mix).length, id).toBeGreaterThanOrEqual(taxonomy.categories.length / 2)
    }
  })

  it('holds every line of the coverage contract', () => {
    const count = (prefix: string) =>
      inventory.filter(({ id }) => id.replace(/\d+$/, '') === prefix).length
    expect(INVENTORY_PREFIXES.map((prefix) => [prefix, count(prefix)])).toEqual([
      ['Q', 155],
      ['C', 37],
      ['D', 13],
      ['F', 115],
      ['B', 37],
      ['T', 352],
      ['R', 15],
      ['L', 6],
      ['P', 15],
      ['Q-FAQ', 10],
    ])
  })
})
