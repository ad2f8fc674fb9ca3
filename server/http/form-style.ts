/** How the fields of our plain forms look. */
export const formStyle = `
section{margin:2rem 0 0}
h2{margin:0 0 1rem}
fieldset{margin:0 0 1.5rem;padding:0;border:0}
legend,label[for]{padding:0;font-weight:600}
textarea{display:block;box-sizing:border-box;width:100%;field-sizing:content;min-height:6.5rem;margin:.25rem 0 0;padding:.5rem .75rem;border:1px solid;border-radius:6px;font:inherit;color:inherit;background:Canvas}
input:not([type=checkbox],[type=radio]){width:100%;letter-spacing:normal}
select{display:block;box-sizing:border-box;width:100%;min-height:44px;margin:.25rem 0 0;padding:.5rem .75rem;border:1px solid;border-radius:6px;font:inherit;color:inherit;background:Canvas}
textarea:focus-visible,select:focus-visible,.choice:focus-within{outline:3px solid;outline-offset:2px}
.choice{display:flex;align-items:center;gap:.75rem;min-height:44px;padding:.25rem 0;line-height:1.35}
.choice input{flex:none;width:1.5rem;height:1.5rem;min-height:0;margin:0}
.choice input:focus-visible{outline:none}
.hint,.wrong{display:block}
.wrong::before{content:'→ '}
.code{font-size:1.5rem;font-weight:600;letter-spacing:.1em}
p,dd{overflow-wrap:anywhere}
.slip{margin:1.5rem 0;padding:1rem 1.25rem;border:1px solid;border-radius:6px}
.slip h2{margin:0 0 .5rem}
dt{font-weight:600}
dd{margin:0 0 1rem}
@media print{form,button{display:none}}
`
