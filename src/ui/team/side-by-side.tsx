interface SideBySideProps {
  readonly sides: readonly { readonly label: string; readonly text: string }[];
}

/** Two texts to compare, one beside the other where there is room. */
export function SideBySide({ sides }: SideBySideProps) {
  return (
    <dl class="side-by-side">
      {sides.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd dir="auto">{text === '' ? '–' : text}</dd>
        </div>
      ))}
    </dl>
  );
}
