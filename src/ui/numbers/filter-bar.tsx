import type { ComponentChildren } from 'preact';
import { platformNames, servedPlatforms } from '../../domain/platform';
import { Select } from '../kit/select';
import { TextField } from '../kit/text-field';
import { type FilterChoice, lastDays, periods } from './filter-choice';
import { words } from './words';

interface FilterBarProps {
  readonly choice: FilterChoice;
  readonly today: string;
  /** Those that occur, most used first. */
  readonly templates: readonly { readonly id: string; readonly title: string }[];
  readonly onChoose: (choice: FilterChoice) => void;
  readonly children?: ComponentChildren;
}

/** Which replies the figures are about. */
export function FilterBar({ choice, today, templates, onChoose, children }: FilterBarProps) {
  const own = typeof choice.period === 'number' ? null : choice.period;
  const choose = (part: Partial<FilterChoice>): void => onChoose({ ...choice, ...part });
  return (
    <fieldset class="numbers-bar">
      <legend class="visually-hidden">{words.choice}</legend>
      <Select
        label={words.period}
        value={own ? 'own' : String(choice.period)}
        choices={[
          ...periods.map((days) => ({ value: String(days), label: words.lastDays(days) })),
          { value: 'own', label: words.otherPeriod },
        ]}
        onPick={(picked) =>
          choose({ period: picked === 'own' ? lastDays(Number(choice.period) || 30, today) : Number(picked) })
        }
      />
      {own && (
        <>
          <TextField
            label={words.from}
            type="date"
            value={own.from}
            onText={(from) => from !== '' && choose({ period: { ...own, from } })}
          />
          <TextField
            label={words.to}
            type="date"
            value={own.to}
            error={own.to < own.from ? words.backwards : null}
            onText={(to) => to !== '' && choose({ period: { ...own, to } })}
          />
        </>
      )}
      <Select
        label={words.platform}
        value={choice.platform ?? ''}
        choices={[
          { value: '', label: words.allPlatforms },
          ...servedPlatforms.map((id) => ({ value: id, label: platformNames[id] })),
        ]}
        onPick={(picked) => choose({ platform: servedPlatforms.find((id) => id === picked) ?? null })}
      />
      <Select
        label={words.template}
        value={choice.template === null ? 'all' : `id ${choice.template}`}
        choices={[
          { value: 'all', label: words.allTemplates },
          { value: 'id ', label: words.withoutTemplate },
          ...templates.map(({ id, title }) => ({ value: `id ${id}`, label: title })),
        ]}
        onPick={(picked) => choose({ template: picked === 'all' ? null : picked.slice('id '.length) })}
      />
      <Select
        label={words.messages}
        value={choice.firstOnly ? 'first' : 'all'}
        choices={[
          { value: 'all', label: words.allMessages },
          { value: 'first', label: words.firstMessages },
        ]}
        onPick={(picked) => choose({ firstOnly: picked === 'first' })}
      />
      <Select
        label={words.time}
        value={choice.figure}
        choices={[
          { value: 'waitSeconds', label: words.allHours },
          { value: 'officeSeconds', label: words.officeHours },
        ]}
        onPick={(picked) => choose({ figure: picked === 'officeSeconds' ? 'officeSeconds' : 'waitSeconds' })}
      />
      {children}
    </fieldset>
  );
}
