import { useId, type ComponentProps, type ReactNode } from "react";

type Props = Omit<ComponentProps<"input">, "id" | "className"> & { readonly label: ReactNode; readonly hint?: ReactNode; readonly problem?: string | null };

/** A labelled field with its hint and what is wrong with it, all told to screen readers. */
export function TextField({ label, hint, problem, ...input }: Props) {
  const id = useId(), told = [hint ? `${id}-hint` : "", problem ? `${id}-problem` : ""].filter(Boolean).join(" ");
  return (
    <div>
      <label className="label" htmlFor={id}>{label}</label>
      <input {...input} id={id} className="field" aria-invalid={problem ? true : undefined} {...(told ? { "aria-describedby": told } : {})} />
      {hint && <p className="hint under" id={`${id}-hint`}>{hint}</p>}
      {problem && <p className="field-problem" id={`${id}-problem`}>{problem}</p>}
    </div>
  );
}
