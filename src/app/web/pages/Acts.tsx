import { GiftList } from '../../../gifts/web/GiftList.tsx'
import { PlannedGifts } from '../../../gifts/web/PlannedGifts.tsx'
import { ReferralList } from '../../../referrals/web/ReferralList.tsx'
import { SeenList } from '../../../trust/web/recording/SeenList.tsx'
import { Link } from '../../../ui/Link.tsx'
import { type Place, paths } from '../../paths.ts'
import classes from './Acts.module.css'

type ActsProps = { place: Place; person: { id: string; name: string } }

/** What we and somebody did for one another, or to one another: seen, referred, given, planned. */
export function Acts({ place, person }: ActsProps) {
  const { id } = person
  return (
    <section className={classes.acts} aria-labelledby="acts">
      <div className={classes.head}>
        <h2 id="acts">Acts</h2>
        <Link href={paths.acts(place)} className={classes.all}>
          With everybody
        </Link>
      </div>
      <div className={classes.columns}>
        <div>
          <h3>What was seen</h3>
          <SeenList place={place} person={id} empty={<None>Nothing has been written down yet.</None>} />
        </div>
        <div>
          <h3>Referrals</h3>
          <ReferralList
            place={place}
            person={id}
            empty={<None>Neither sent the other to a competitor.</None>}
          />
          <h3>Gifts</h3>
          <GiftList place={place} person={id} empty={<None>No gift of either side.</None>} />
          <PlannedGifts level={3} place={place} person={person} />
        </div>
      </div>
    </section>
  )
}

const None = ({ children }: { children: string }) => <p className={classes.none}>{children}</p>
