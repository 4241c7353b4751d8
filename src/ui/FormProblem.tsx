import classes from './Form.module.css'

/** Why a form was not taken; said at once by a screen reader. */
export function FormProblem({ error }: { error: Error | null }) {
  if (!error) return null
  return (
    <p role="alert" className={classes.problem}>
      {error.message}
    </p>
  )
}
