/** All rules, by code. Generated from the files of this folder: `npm run generate`. */
import arguingTheCase from './arguing-the-case';
import beingRight from './being-right';
import bigStep from './big-step';
import closure from './closure';
import codependence from './codependence';
import desperation from './desperation';
import dismissingFeelings from './dismissing-feelings';
import falsePretext from './false-pretext';
import grandPromise from './grand-promise';
import guiltTrip from './guilt-trip';
import hedging from './hedging';
import hinting from './hinting';
import intentUnstated from './intent-unstated';
import jealousyBait from './jealousy-bait';
import mediumTooSoon from './medium-too-soon';
import mixedMessages from './mixed-messages';
import noContact from './no-contact';
import noLifeOfYourOwn from './no-life-of-your-own';
import noNeedStated from './no-need-stated';
import nothingHeard from './nothing-heard';
import nothingNew from './nothing-new';
import overpromising from './overpromising';
import passiveAggression from './passive-aggression';
import placeholder from './placeholder';
import pressureToReply from './pressure-to-reply';
import promise from './promise';
import provingChange from './proving-change';
import putDown from './put-down';
import rambling from './rambling';
import revenge from './revenge';
import seekingValidation from './seeking-validation';
import selfDeprecation from './self-deprecation';
import selfHarm from './self-harm';
import shouting from './shouting';
import surprise from './surprise';
import surveillance from './surveillance';
import threat from './threat';
import tooLong from './too-long';
import tooManyAsks from './too-many-asks';
import ultimatum from './ultimatum';
import unpausing from './unpausing';
import writtenInHeat from './written-in-heat';

export const RULES = [
  arguingTheCase,
  beingRight,
  bigStep,
  closure,
  codependence,
  desperation,
  dismissingFeelings,
  falsePretext,
  grandPromise,
  guiltTrip,
  hedging,
  hinting,
  intentUnstated,
  jealousyBait,
  mediumTooSoon,
  mixedMessages,
  noContact,
  noLifeOfYourOwn,
  noNeedStated,
  nothingHeard,
  nothingNew,
  overpromising,
  passiveAggression,
  placeholder,
  pressureToReply,
  promise,
  provingChange,
  putDown,
  rambling,
  revenge,
  seekingValidation,
  selfDeprecation,
  selfHarm,
  shouting,
  surprise,
  surveillance,
  threat,
  tooLong,
  tooManyAsks,
  ultimatum,
  unpausing,
  writtenInHeat,
];
