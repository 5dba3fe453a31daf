import { withoutAccents } from "../../text/without-accents.ts";

/** Family names that so many people bear that two of them may well stand in one story. */
const COMMON = new Set(
  "smith jones brown williams johnson taylor davies wilson evans thomas roberts walker wright robinson thompson white hughes edwards green hall wood harris lewis martin jackson clarke clark turner hill scott cooper morris ward moore miller davis anderson young king lee murphy kelly campbell stewart khan ahmed ali hussain hussein mohamed mohammed hassan begum singh kaur kumar sharma patel gupta das rao reddy nguyen tran le pham kim park choi jung chen wang li zhang liu yang huang zhao wu zhou lin wong chan sato suzuki tanaka garcia rodriguez martinez hernandez lopez gonzalez perez sanchez silva santos oliveira souza pereira ferreira muller schmidt schneider fischer weber meyer rossi russo ferrari ivanov petrov hansen johansen olsen andersson johansson karlsson nielsen jensen yilmaz kaya demir dlamini nkosi".split(
    " ",
  ),
);

/** Whether a family name, with accents or without, is one of the commonest. */
export const isCommonFamilyName = (family: string): boolean =>
  COMMON.has(withoutAccents(family).toLowerCase());
