import type { Marked } from '../search.operations.ts'
import classes from './MarkedText.module.css'

/** A text with what was found in it marked. */
export const MarkedText = ({ marked }: { marked: Marked }) =>
  marked.map(({ text, isFound }, index) =>
    isFound ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change places
      <mark key={index} className={classes.mark}>
        {text}
      </mark>
    ) : (
      text
    ),
  )
