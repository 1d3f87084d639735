//! Business processes as analysts draw them, jPDL and BPMN, and their compiler.
