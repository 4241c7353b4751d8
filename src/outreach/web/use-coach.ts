import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Draft } from '../coach/draft.ts'
import type { GradedText, gradeDraft } from '../coach/grade-draft.ts'
import type { ShownRule } from './coach.api.ts'

type Grade = typeof gradeDraft

/** The coach is large and needed only where something is written: it is fetched then, once. */
let loading: Promise<Grade> | undefined
const load = () => {
  loading ??= import('../coach/grade-draft.ts').then(({ gradeDraft }) => gradeDraft)
  return loading
}

/** What the coach says of a draft, while it is typed; null until the coach is there, undefined where it cannot be had. */
export function useCoach(draft: Draft, rules?: readonly ShownRule[]): GradedText | null | undefined {
  const [grade, setGrade] = useState<Grade | null>()
  useEffect(() => {
    load().then(
      found => setGrade(() => found),
      () => {
        loading = undefined
        setGrade(null)
      },
    )
  }, [])
  const { text, subject, reader, others } = useDeferredValue(draft)
  return useMemo(() => {
    if (grade === undefined) return null
    if (grade === null) return undefined
    const off = rules?.flatMap(rule => (rule.off ? [rule.name] : []))
    return grade({ text, subject, reader, others }, { off })
  }, [grade, text, subject, reader, others, rules])
}
