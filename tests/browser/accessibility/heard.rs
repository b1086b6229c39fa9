//! What a screen reader is told at the element with the focus, from the browser's own accessibility tree.

use crate::support::Page;
use anyhow::{Context, Result};
use serde_json::{Value, json};

/// The controls of a page that are one stop together.
const MATES: &str =
    "document.activeElement.closest('fieldset, [role=radiogroup]') ?? document.activeElement";

/// Their names are said when the focus comes in. The browser has a role of its own for what folds.
const GROUPS: [&str; 5] = ["group", "radiogroup", "dialog", "article", "Details"];

/// What is said at a stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    role: String,
    /// What it is called, heard alone.
    pub name: String,
    states: Vec<String>,
    description: String,
    group: Option<String>,
    /// What the other radio buttons of its group are called: the arrow keys lead there.
    pub mates: Vec<String>,
}

/// What is said at the element with the focus.
pub async fn heard(page: &Page) -> Result<Heard> {
    let id = object(page, "document.activeElement").await?;
    let about = json!({ "objectId": id, "fetchRelatives": true });
    let tree = page
        .browser
        .session
        .cdp()
        .send_raw("Accessibility.getPartialAXTree", about)
        .await?;
    let nodes = tree["nodes"].as_array().context("there is a tree")?;
    let node = nodes.first().context("the element is in the tree")?;
    let role = text(&node["role"]);
    let mates = if role == "radio" {
        mates(page, node).await?
    } else {
        Vec::new()
    };
    Ok(Heard {
        name: text(&node["name"]),
        states: states(node, &current(page).await?),
        description: text(&node["description"]),
        group: group(nodes, node),
        role,
        mates,
    })
}

/// As a line of a file, with the other radio buttons below it.
impl std::fmt::Display for Heard {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} \"{}\"", self.role, self.name)?;
        for state in &self.states {
            write!(f, ", {state}")?;
        }
        if !self.description.is_empty() {
            write!(f, ", described as \"{}\"", self.description)?;
        }
        if let Some(group) = &self.group {
            write!(f, ", in \"{group}\"")?;
        }
        for mate in &self.mates {
            write!(f, "\n    or \"{mate}\"")?;
        }
        Ok(())
    }
}

async fn object(page: &Page, expression: &str) -> Result<Value> {
    let what = json!({ "expression": expression });
    let cdp = page.browser.session.cdp();
    let found = cdp.send_raw("Runtime.evaluate", what).await?;
    Ok(found["result"]["objectId"].clone())
}

fn text(value: &Value) -> String {
    value["value"].as_str().unwrap_or_default().to_owned()
}

/// The names of the radio buttons beside this one.
async fn mates(page: &Page, node: &Value) -> Result<Vec<String>> {
    let id = object(page, MATES).await?;
    let all = json!({ "objectId": id, "role": "radio" });
    let cdp = page.browser.session.cdp();
    let found = cdp.send_raw("Accessibility.queryAXTree", all).await?;
    let others = found["nodes"].as_array().into_iter().flatten();
    Ok(others
        .filter(|other| other["backendDOMNodeId"] != node["backendDOMNodeId"])
        .map(|other| text(&other["name"]))
        .collect())
}

/// The nearest group around it that has a name.
fn group(nodes: &[Value], node: &Value) -> Option<String> {
    let above = |node: &Value| {
        nodes
            .iter()
            .find(|other| !node["parentId"].is_null() && other["nodeId"] == node["parentId"])
    };
    let mut around = above(node);
    while let Some(found) = around {
        let name = text(&found["name"]);
        let is_group = GROUPS.contains(&text(&found["role"]).as_str());
        if is_group && !name.is_empty() {
            return Some(name);
        }
        around = above(found);
    }
    None
}

async fn current(page: &Page) -> Result<String> {
    page.script("return document.activeElement.getAttribute('aria-current') ?? ''")
        .await
}

/// The states that are said, in words. What a reader typed is none, nor is what can be said of each control.
fn states(node: &Value, current: &str) -> Vec<String> {
    let mut said = Vec::new();
    for property in node["properties"].as_array().into_iter().flatten() {
        let value = &property["value"]["value"];
        let is_so = value.as_bool().unwrap_or(value == "true");
        said.extend(match property["name"].as_str().unwrap_or_default() {
            "checked" => Some(if is_so { "chosen" } else { "not chosen" }),
            "pressed" => Some(if is_so { "pressed" } else { "not pressed" }),
            "expanded" => Some(if is_so { "open" } else { "folded" }),
            "invalid" => is_so.then_some("wrong"),
            "required" => is_so.then_some("required"),
            "readonly" => is_so.then_some("for reading"),
            "disabled" => is_so.then_some("disabled"),
            _ => None,
        });
    }
    let mut said: Vec<String> = said.into_iter().map(ToOwned::to_owned).collect();
    if !current.is_empty() {
        said.push("current".to_owned());
    }
    if text(&node["role"]) == "combobox" {
        said.push(format!("now \"{}\"", text(&node["value"])));
    }
    said
}
