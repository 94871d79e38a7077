"""What the loader reports: every problem has a code, its words and documentation, by what is wrong.

file_problems        FIL: the file itself, before its text is read
yaml_problems        YML: text that is not the YAML of playbooks
text_problems        YML: texts that readers would see otherwise than they were typed
field_problems       FLD: keys and values that do not fit the kind of playbook
attachment_problems  IMG: the pictures and files that a playbook names
"""
