//! Steps that look at what there is.

use super::{
    acting::{waiting, wrong},
    run::Found,
    Stage,
};
use crate::{app::views, failure::Failure};
use cybermiles_apps::abi::{field_json, field_value, Given};
use cybermiles_primitives::engine::{CaseId, ItemName, RecordKey};
use cybermiles_rules::{Form, Value};

impl Stage<'_> {
    /// What of a case is not as expected.
    pub(super) fn look_at_case(
        &mut self,
        case: CaseId,
        ended: Option<bool>,
        at: Option<&[String]>,
        variables: &Given,
    ) -> Result<Found, Failure> {
        let Some(view) = self.view(&views::case(case))? else {
            return Ok(vec![format!("there is no case {case}")]);
        };
        let mut found = Found::new();
        match ended {
            Some(true) if !view.ended => {
                found.push(format!("ended: expected true; {}", waiting(&view)));
            }
            Some(false) if view.ended => found.push("ended: expected false, found true".into()),
            _ => {}
        }
        if let Some(at) = at {
            let mut wanted: Vec<_> = at.iter().map(String::as_bytes).collect();
            let mut nodes: Vec<_> = view.tokens.iter().map(|token| &token.node[..]).collect();
            wanted.sort_unstable();
            nodes.sort_unstable();
            if wanted != nodes {
                let wanted = at.join(", ");
                found.push(format!("at: expected {wanted}; {}", waiting(&view)));
            }
        }
        if !variables.is_empty() {
            let values: Vec<_> = view
                .variables
                .iter()
                .map(|(_, value)| value.clone())
                .collect();
            found.extend(unlike(self.variables(&view)?, variables, &values)?);
        }
        Ok(found)
    }

    /// What of a record is not as expected.
    pub(super) fn look_at_record(
        &mut self,
        collection: &str,
        key: &str,
        equals: Option<&Given>,
    ) -> Result<Found, Failure> {
        let app = self.app;
        let Some(schema) = app.schemas.get(collection) else {
            let why = format!("the app has no collection `{collection}`");
            return Err(Failure::Input(why));
        };
        let too_long = |_| Failure::Input("no key is that long".into());
        let name = ItemName::try_from(collection.as_bytes().to_vec()).map_err(too_long)?;
        let key = RecordKey::try_from(key.as_bytes().to_vec()).map_err(too_long)?;
        let record = self.view(&views::record(&self.account.clone(), &name, &key))?;
        match (record, equals) {
            (None, None) => Ok(Found::new()),
            (None, Some(_)) => Ok(vec!["there is no such record".into()]),
            (Some(_), None) => Ok(vec!["missing: expected true, found a record".into()]),
            (Some(record), Some(equals)) => unlike(&schema.form, equals, &record.fields),
        }
    }
}

/// What of some values is not as expected.
fn unlike(form: &Form, expected: &Given, values: &[Value]) -> Result<Found, Failure> {
    let mut found = Found::new();
    for (name, wanted) in expected {
        let (at, value) = field_value(form, name, wanted).map_err(wrong)?;
        match values.get(usize::from(at)) {
            Some(has) if *has == value => {}
            Some(has) => {
                let has = field_json(form, at, has);
                found.push(format!("{name}: expected {wanted}, found {has}"));
            }
            None => found.push(format!("{name}: expected {wanted}, found nothing")),
        }
    }
    Ok(found)
}
