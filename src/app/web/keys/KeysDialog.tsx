import { Modal, Switch } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import classes from './KeysDialog.module.css'
import { KEYS, type Key } from './keys.ts'
import { SINGLE_KEYS } from './use-keys.ts'

const PLACES = [...new Set(KEYS.map(({ where }) => where))]

/** The keys, told by the table that binds them. Its head is no `<header>`: the page has one banner already. */
export function KeysDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const [isOn, setOn] = useLocalStorage({ key: SINGLE_KEYS, defaultValue: true })
  return (
    <Modal.Root opened={isOpen} onClose={onClose} size="xl">
      <Modal.Overlay />
      <Modal.Content>
        <div className={classes.head}>
          <Modal.Title className={classes.title}>Keys</Modal.Title>
          <Modal.CloseButton aria-label="Close" />
        </div>
        <Modal.Body>
          <div className={classes.places}>
            {PLACES.map(where => (
              <section key={where}>
                <h3 className={classes.where}>{where}</h3>
                <dl className={classes.keys}>
                  {KEYS.filter(key => key.where === where).map(({ keys, does }) => (
                    <div key={does} className={classes.key}>
                      <dt>
                        <Keys keys={keys} />
                      </dt>
                      <dd>{does}</dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </div>
          <Switch
            className={classes.switch}
            checked={isOn}
            onChange={event => setOn(event.currentTarget.checked)}
            label="Keys without Ctrl or ⌘"
            description="Turn them off where speaking to the machine, or a slip of the hand, sets them off."
          />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

/** As they stand on the keyboard in front of one. */
export function Keys({ keys }: { keys: Key['keys'] }) {
  return (
    <span className={classes.caps}>
      {keys.map((key, index) => (
        <span key={key}>
          {index > 0 && <span className="muted">{keys[0] === 'mod' ? ' + ' : ' then '}</span>}
          <kbd className={classes.cap}>{key === 'mod' ? MOD : key}</kbd>
        </span>
      ))}
    </span>
  )
}

const MOD = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl'
