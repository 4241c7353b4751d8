import { Accordion, Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Icon } from '../../../ui/Icon.tsx'
import { SidePanel } from '../../../ui/SidePanel.tsx'
import { useSearch } from '../../../ui/use-search.ts'
import { FilterBar } from '../FilterBar.tsx'
import { countConditions } from './filter-draft.ts'
import type { ListBarProps } from './ListBar.tsx'
import { ChooseButton, ExportButton, FilterButton } from './ListTools.tsx'
import { wholeFilter } from './list-state.ts'
import classes from './RefineSheet.module.css'
import choices from './ShapeChoices.module.css'
import { SHAPES } from './ShapeChoices.tsx'
import { ViewsMenu } from './ViewsMenu.tsx'

/** Everything that a wide screen shows above a list, behind one button that a thumb reaches. */
export function RefineSheet(props: ListBarProps & { said: string | undefined }) {
  const [isOpen, { open, close }] = useDisclosure()
  const conditions = countConditions(wholeFilter(props.state))
  return (
    <>
      <Button
        variant="default"
        leftSection={<Icon name="filter" />}
        className={classes.button}
        aria-haspopup="dialog"
        onClick={open}
      >
        {conditions > 0 ? `Refine: ${conditions}` : 'Refine'}
      </Button>
      <SidePanel title="Refine this list" isOpen={isOpen} onClose={close} from="bottom">
        <Tools {...props} onDone={close} />
        <div className={classes.done}>
          <Button fullWidth onClick={close}>
            {props.said ? `Show ${props.said}` : 'Show them'}
          </Button>
        </div>
      </SidePanel>
    </>
  )
}

function Tools({
  place,
  state,
  counts,
  onChoose,
  isChoosing,
  onDone,
}: ListBarProps & { onDone: () => void }) {
  const { change } = useSearch()
  const full = { fullWidth: true }
  return (
    <div className={classes.tools}>
      <ViewsMenu place={place} state={state} fullWidth />
      {state.listed !== 'organisations' && <FilterBar place={place} state={state} counts={counts} />}
      <FilterButton label="Filter by any field" place={place} state={state} button={full} onDone={onDone} />
      <Accordion className={classes.shapes}>
        {SHAPES.map(({ label, Choice }) => (
          <Accordion.Item key={label} value={label}>
            <Accordion.Control>{label}</Accordion.Control>
            <Accordion.Panel>
              <div className={choices.choice}>
                <Choice state={state} change={change} />
              </div>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
      <div className={classes.pair}>
        {onChoose && (
          <ChooseButton
            isChoosing={isChoosing}
            button={full}
            onChoose={() => {
              onChoose()
              onDone()
            }}
          />
        )}
        <ExportButton place={place} state={state} button={full} />
      </div>
    </div>
  )
}
