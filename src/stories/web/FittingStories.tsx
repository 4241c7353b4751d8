import { useQuery } from '@tanstack/react-query'
import { type Place, paths } from '../../app/paths.ts'
import { Failure } from '../../ui/Failure.tsx'
import { counted, formatDate } from '../../ui/format.ts'
import { Link } from '../../ui/Link.tsx'
import { ListSkeleton } from '../../ui/ListSkeleton.tsx'
import { formatSearch } from '../../ui/search.ts'
import { useSearch } from '../../ui/use-search.ts'
import classes from './Stories.module.css'
import { StoryItem } from './StoryItem.tsx'
import { StoryPanel } from './StoryPanel.tsx'
import { type Fitting, fittingQuery } from './stories.api.ts'

type FittingStoriesProps = { place: Place; person: { id: string; name: string } }

/** Stories of others who had the like problem, each with the words that say so and where these stand. */
export function FittingStories({ place, person }: FittingStoriesProps) {
  const { data, error, refetch } = useQuery(fittingQuery(place.workspace, person.id))
  return (
    <section className={classes.part} aria-labelledby="fitting">
      <div className={classes.head}>
        <h2 id="fitting">Stories that fit</h2>
        <Link href={paths.stories(place)} className={classes.all}>
          All stories
        </Link>
      </div>
      {error ? (
        <Failure error={error} onRetry={refetch} />
      ) : !data ? (
        <ListSkeleton what="Looking for stories that fit" />
      ) : data.stories.length === 0 ? (
        <p className={classes.none}>
          No story shares the words of a problem with what you may read of theirs (
          {counted(data.lookedThrough.messages, 'message')} of the last year,{' '}
          {counted(data.lookedThrough.notes, 'note')}).
        </p>
      ) : (
        <ul className={classes.list} aria-label="Stories that fit, the best first">
          {data.stories.map(story => (
            <StoryItem key={story.id} story={story}>
              <Why story={story} />
            </StoryItem>
          ))}
        </ul>
      )}
      <StoryPanel place={place} person={person} />
    </section>
  )
}

const FROM_WORDS = { message: 'in what they wrote', note: 'in a note', organisation: 'in where they belong' }

/** The words that they share; a word from a message opens it. */
function Why({ story: { why, toldThemOn } }: { story: Fitting }) {
  const { search, pathname } = useSearch()
  return (
    <p className={classes.why}>
      {toldThemOn && <strong>Told them {formatDate(toldThemOn)}. </strong>}
      Because of{' '}
      {why.map(({ word, of, from, sourceId }, at) => (
        <span key={`${of} ${word}`}>
          {at > 0 && ' '}
          {from === 'message' && sourceId ? (
            <Link
              inPlace
              className={classes.word}
              href={pathname + formatSearch({ ...search, message: sourceId })}
              aria-label={`${word}: open the message that has it`}
            >
              {word}
            </Link>
          ) : (
            <span className={classes.word} title={FROM_WORDS[from]}>
              {word}
            </span>
          )}
        </span>
      ))}{' '}
      <span className="muted">
        {[...new Set(why.map(({ from }) => FROM_WORDS[from]))].join(', ')}
        {why.some(({ of }) => of === 'industry') && '; the industry fits'}
      </span>
    </p>
  )
}
