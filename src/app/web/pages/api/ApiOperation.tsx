import { CopyButton } from '../../../../ui/Copy.tsx'
import classes from '../ApiPage.module.css'
import { type ApiOperationOf, typeOf } from './description.ts'

/** One operation: folded, what it does; unfolded, what it takes, what it answers, and how to ask for it. */
export function ApiOperation({ operation }: { operation: ApiOperationOf }) {
  const { method, path, summary, isFor, parameters, body, answer } = operation
  return (
    <details className={classes.operation}>
      <summary>
        <span className={classes.method} data-method={method}>
          {method}
        </span>
        <code className={classes.path}>{path}</code>
        <span className={classes.summary}>{summary}</span>
      </summary>
      <div className={classes.body}>
        <p className="muted">For: {isFor}</p>
        {parameters.length > 0 && (
          <dl className={classes.parameters}>
            {parameters.map(({ name, in: place, required, schema, description }) => (
              <div key={`${place} ${name}`}>
                <dt>
                  <code>{name}</code>{' '}
                  <span className="muted">{required ? place : `${place}, may be left out`}</span>
                </dt>
                <dd>
                  <code>{typeOf(schema)}</code> {description}
                </dd>
              </div>
            ))}
          </dl>
        )}
        {body && <Block title="Body" text={typeOf(body)} />}
        <Block title="Answer" text={typeOf(answer)} />
        <Block title="With curl" text={curlFor(operation)} />
      </div>
    </details>
  )
}

function Block({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <div className={classes.blockTitle}>
        {title}
        <CopyButton text={text} what={title.toLowerCase()} />
      </div>
      <pre className={classes.code}>{text}</pre>
    </div>
  )
}

function curlFor({ method, path, body }: ApiOperationOf): string {
  const parts = [`curl${method === 'GET' ? '' : ` --request ${method}`} "${location.origin}${path}"`]
  parts.push(`--header "Authorization: Bearer $KEY"`)
  if (body) parts.push(`--header 'Content-Type: application/json'`, `--data '{ … }'`)
  return parts.join(' \\\n  ')
}
