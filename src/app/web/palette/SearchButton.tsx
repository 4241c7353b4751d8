import { Icon } from '../../../ui/Icon.tsx'
import { Keys } from '../keys/KeysDialog.tsx'
import classes from './SearchButton.module.css'

/** Opens the palette, and says by which keys that goes as well. */
export const SearchButton = ({ onClick }: { onClick: () => void }) => (
  <button type="button" className={classes.button} aria-haspopup="dialog" onClick={onClick}>
    <Icon name="search" />
    <span className={classes.word}>Search</span>
    <span className={classes.keys} aria-hidden="true">
      <Keys keys={['mod', 'k']} />
    </span>
  </button>
)
