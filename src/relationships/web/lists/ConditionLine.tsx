import { ActionIcon, Select } from '@mantine/core'
import type { Place } from '../../../app/paths.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { type Fields, findField, isBare, type Operator, operatorsOf } from '../../../views/fields.ts'
import { OPERATOR_WORDS } from '../../../views/filter-words.ts'
import classes from './FilterPanel.module.css'
import { type DraftCondition, newCondition, withOperator } from './filter-draft.ts'
import { ValueField } from './ValueField.tsx'

type ConditionLineProps = {
  place: Place
  fields: Fields
  condition: DraftCondition
  onChange: (condition: DraftCondition) => void
  onRemove: () => void
}

/** Which field, how, and with what. */
export function ConditionLine({ place, fields, condition, onChange, onRemove }: ConditionLineProps) {
  const field = findField(fields, condition.field)!
  return (
    <div className={classes.line}>
      <Select
        aria-label="Field"
        data={fields.map(({ name, label }) => ({ value: name, label }))}
        value={field.name}
        allowDeselect={false}
        searchable
        onChange={name => name && onChange({ ...newCondition(findField(fields, name)!), key: condition.key })}
      />
      <Select
        aria-label={`How ${field.label} is compared`}
        data={operatorsOf(field).map(operator => ({ value: operator, label: OPERATOR_WORDS[operator] }))}
        value={condition.operator}
        allowDeselect={false}
        onChange={operator => operator && onChange(withOperator(condition, operator as Operator, fields))}
      />
      {isBare(condition.operator) ? (
        <span />
      ) : (
        <ValueField
          place={place}
          field={field}
          operator={condition.operator}
          values={condition.values}
          onChange={values => onChange({ ...condition, values })}
        />
      )}
      <ActionIcon
        variant="subtle"
        color="gray"
        size={36}
        aria-label={`Remove the condition on ${field.label}`}
        onClick={onRemove}
      >
        <Icon name="minus" />
      </ActionIcon>
    </div>
  )
}
