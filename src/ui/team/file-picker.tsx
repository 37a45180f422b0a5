import { useId } from 'preact/hooks';

interface FilePickerProps {
  readonly label: string;
  readonly accept: string;
  readonly onText: (text: string) => void;
}

/** A file's text, chosen from the disk. */
export function FilePicker({ label, accept, onText }: FilePickerProps) {
  const id = useId();
  return (
    <span class="file-picker">
      <input
        type="file"
        id={id}
        class="visually-hidden"
        accept={accept}
        onChange={(event) => {
          const input = event.currentTarget;
          const [file] = input.files ?? [];
          input.value = '';
          if (file) void file.text().then(onText);
        }}
      />
      <label class="button button-quiet" for={id}>
        {label}
      </label>
    </span>
  );
}
