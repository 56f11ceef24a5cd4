package org.goboundaries.setup;

import org.json.JSONObject;

/**
 * A quality profile.
 *
 * @param key what the server knows it by; empty where it is yet to be created
 * @param name unique among those for Go
 * @param parent key of the one that it inherits from; empty without one
 * @param isBuiltIn whether it came with the server or a plugin and can't be changed
 * @param isDefault whether it is for all projects that have no other
 */
record Profile(String key, String name, String parent, boolean isBuiltIn, boolean isDefault) {
  static Profile of(JSONObject json) {
    return new Profile(
        json.getString("key"),
        json.getString("name"),
        json.optString("parentKey"),
        json.optBoolean("isBuiltIn"),
        json.optBoolean("isDefault"));
  }

  /** One that inherits from this one. */
  Profile child(String childName) {
    return new Profile("", childName, key, false, false);
  }

  boolean isSameOrInherits(Profile other) {
    return key.equals(other.key) || parent.equals(other.key);
  }
}
