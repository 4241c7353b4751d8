import { parentPort } from 'node:worker_threads'
import { gradeDraft } from '../coach/grade-draft.ts'
import { RULES } from '../coach/rules/index.ts'
import { worthOfRules } from '../rule-worth.ts'

export type Asked = { unit: string; day: number; isAnswered: boolean; text: string; subject: string }[]
export type Answered = ReturnType<typeof worthOfRules>

parentPort?.once('message', (mails: Asked) => {
  const flagged = mails.map(({ text, subject, ...mail }) => ({
    ...mail,
    rules: gradeDraft({ text, subject })
      .findings.filter(({ points }) => points > 0)
      .map(({ rule }) => rule),
  }))
  const names = RULES.map(({ name }) => name)
  parentPort?.postMessage(worthOfRules(flagged, names) satisfies Answered)
})
