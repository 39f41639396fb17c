import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CheckboxGroup } from "./checkbox-group";
import { NumberInput } from "./number-input";
import { RadioGroup } from "./radio-group";
import { TextInput } from "./text-input";

describe("a field", () => {
  it("takes its name as id, so that an error summary can link to it", () => {
    const html = renderToStaticMarkup(<TextInput name="kenmerk" label="Kenmerk" required />);
    expect(html).toContain('<label for="kenmerk"');
    expect(html).toMatch(/<input[^>]* id="kenmerk"/);
    expect(html).toMatch(/<input[^>]* required=""/);
    expect(html).not.toContain("aria-describedby");
  });

  it("reads hint and error after the label, and only those that are there", () => {
    const html = renderToStaticMarkup(<NumberInput name="afstand" label="Afstand" hint="In kilometers" error="Vul een getal in" unit="km" />);
    expect(html).toContain('aria-describedby="afstand-hint afstand-fout"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('id="afstand-hint"');
    expect(html).toContain('id="afstand-fout"');
  });

  it("says what may be left out, unless told not to", () => {
    expect(renderToStaticMarkup(<TextInput name="a" label="A" />)).toContain("niet verplicht");
    expect(renderToStaticMarkup(<TextInput name="a" label="A" required />)).not.toContain("niet verplicht");
    expect(renderToStaticMarkup(<TextInput name="a" label="A" hideOptional />)).not.toContain("niet verplicht");
  });
});

const options = [
  { value: "1", label: "Een" },
  { value: "2", label: "Twee" },
];

describe("a group of choices", () => {
  it("carries hint and error on the frame and the name on each choice", () => {
    const html = renderToStaticMarkup(<CheckboxGroup name="soort" label="Soort" options={options} defaultValue={["2"]} error="Kies er een" />);
    expect(html).toMatch(/<fieldset id="soort"[^>]*aria-describedby="soort-fout"/);
    expect(html.match(/name="soort"/g)).toHaveLength(2);
    expect(html.match(/checked=""/g)).toHaveLength(1);
  });

  it("says required and wrong on the radio group as a whole", () => {
    const html = renderToStaticMarkup(<RadioGroup name="keus" label="Keus" required options={options} error="Kies" />);
    expect(html).toContain('role="radiogroup"');
    expect(html).toContain('aria-required="true"');
    expect(html).toContain('aria-invalid="true"');
  });
});

it("writes no style attributes: the content security policy forbids them", () => {
  expect(renderToStaticMarkup(<RadioGroup name="keus" label="Keus" options={options} />)).not.toContain("style=");
});
